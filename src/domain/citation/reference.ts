import {type Author, listedAuthors, shortAuthors} from './authors';
import {dayInWords} from './day';

/** An entry of `references.yaml`: CSL fields, and what of the source was seen. Validated elsewhere. */
export interface CslReference {
  id: string;
  title: string;
  author: readonly Author[];
  issued: string;
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  number?: string;
  URL: string;
  DOI?: string;
  seen: string;
  seenOn: string;
  claim: string;
}

/** A reference as a page shows it: every field is ready to print. */
export interface ShownReference {
  key: string;
  /** in the text: 'McMahan et al., 2013' */
  label: string;
  authors: string;
  issued: string;
  title: string;
  /** journal or proceedings, set in italics; '' when there is none, or when it is the author */
  container: string;
  /** volume, pages, publisher; '' when there is none */
  details: string;
  url: string;
  claim: string;
  seen: string;
  seenOn: string;
}

/**
 * References ready to print, in the given order. Two with the same authors and year get letters
 * ('2014a', '2014b') in their order, so give it the whole file and pick afterwards.
 */
export function shownReferences(references: readonly CslReference[]): ShownReference[] {
  const letters = yearLetters(references);
  return references.map((reference, index) => ({
    key: reference.id,
    label: `${shortAuthors(reference.author)}, ${year(reference)}${letters[index]}`,
    authors: listedAuthors(reference.author),
    issued: `${dayInWords(reference.issued)}${letters[index]}`,
    title: reference.title,
    container: container(reference),
    details: details(reference),
    url: reference.URL,
    claim: reference.claim.trim(),
    seen: reference.seen,
    seenOn: dayInWords(reference.seenOn),
  }));
}

function year(reference: CslReference): string {
  return reference.issued.slice(0, 4);
}

/** A site that is its own author is not named twice. */
function container(reference: CslReference): string {
  const name = reference['container-title'] ?? '';
  return name === listedAuthors(reference.author) ? '' : name;
}

function yearLetters(references: readonly CslReference[]): string[] {
  const labels = references.map((r) => `${shortAuthors(r.author)}, ${year(r)}`);
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return '';
    const earlier = labels.slice(0, index).filter((other) => other === label).length;
    return String.fromCharCode('a'.charCodeAt(0) + earlier);
  });
}

function details(reference: CslReference): string {
  const {volume, issue, page, edition, number, publisher} = reference;
  return [
    volume && `${volume}${issue ? `(${issue})` : ''}`,
    edition && `${edition} edition`,
    number && `no. ${number}`,
    page && `${page.includes('-') || page.includes('–') ? 'pp.' : 'p.'} ${page.replace('-', '–')}`,
    publisher,
  ]
    .filter(Boolean)
    .join(', ');
}
