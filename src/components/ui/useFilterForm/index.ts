import {type RefObject, useEffect, useRef} from 'react';

/** How a filter stands in a form and in the address. Stays the same from render to render. */
export interface FilterForm<Filter> {
  read(form: HTMLFormElement): Filter;
  write(form: HTMLFormElement, filter: Filter): void;
  /** Its query string; '' for the filter that lets everything through. */
  search(filter: Filter): string;
}

/** A form whose fields follow the address; what was put into them before hydration goes into it first. */
export function useFilterForm<Filter>(
  filter: Filter,
  choose: (filter: Filter) => void,
  {read, write, search}: FilterForm<Filter>,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!form.current) return;
    const early = isFirst.current ? read(form.current) : filter;
    isFirst.current = false;
    if (search(filter) === '' && search(early) !== '') choose(early);
    else write(form.current, filter);
  }, [filter, choose, read, write, search]);
  return form;
}
