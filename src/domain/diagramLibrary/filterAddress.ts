import {FACETS, NO_FILTER, type Facet, type Filter} from './filter';
import {ROLES} from './names';

/** How each part of a filter is called in an address. They lie in people's links: never rename one. */
const NAMES: Record<Facet, string> = {step: 'step', kind: 'kind', page: 'case', block: 'block'};
const MOST_LETTERS = 200;

/**
 * The filter that a query string asks for. What is not a choice any more is passed over.
 * @param known the values of each facet that there are
 */
export function readFilter(search: string, known: Record<Facet, readonly string[]>): Filter {
  const asked = new URLSearchParams(search);
  const filter = {...NO_FILTER, text: (asked.get('q') ?? '').slice(0, MOST_LETTERS)};
  for (const facet of FACETS) {
    const value = asked.get(NAMES[facet]) ?? '';
    if (known[facet].includes(value)) filter[facet] = value;
  }
  return {...filter, roles: ROLES.filter((role) => asked.getAll('role').includes(role))};
}

/** The query string of a filter, with its `?`; '' when nothing is asked for. */
export function writeFilter(filter: Filter): string {
  const asked = new URLSearchParams();
  for (const facet of FACETS) if (filter[facet]) asked.set(NAMES[facet], filter[facet]);
  for (const role of filter.roles) asked.append('role', role);
  if (filter.text) asked.set('q', filter.text);
  const search = asked.toString().replaceAll('%2F', '/');
  return search && `?${search}`;
}
