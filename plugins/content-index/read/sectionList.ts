/** Sections of a page in the making: each heading begins one, each text joins the latest. */
import {pathOf} from '../../../src/domain/content/addresses';
import type {Heading, Section} from '../../../src/domain/content/types';

interface HeadingFound extends Omit<Heading, 'id'> {
  /** Missing when the author gave none. */
  id?: string;
}

export class SectionList {
  private readonly headings: Heading[] = [];
  private readonly sections: Section[] = [];
  private texts: string[] = [];

  constructor(private readonly page: {id: string; title: string}) {
    this.push('', '', 0, []);
  }

  get currentId(): string {
    return this.sections.at(-1)?.id ?? '';
  }

  begin({id = '', title, depth, line}: HeadingFound): void {
    const under = this.ancestors(depth).map((heading) => heading.title);
    this.close();
    this.headings.push({id, title, depth, line});
    this.push(id, title, depth, under);
  }

  add(text: string): void {
    if (/\S/.test(text)) this.texts.push(text.trim());
  }

  finish(): {headings: Heading[]; sections: Section[]} {
    this.close();
    const said = this.sections.filter(({depth, text}) => depth > 0 || text !== '');
    return {headings: this.headings, sections: said};
  }

  private push(id: string, title: string, depth: number, under: string[]): void {
    const path = `${pathOf(this.page.id)}${id && `#${id}`}`;
    const {id: pageId, title: pageTitle} = this.page;
    this.sections.push({pageId, pageTitle, id, path, title, depth, under, text: ''});
  }

  private close(): void {
    const open = this.sections.at(-1);
    if (open) open.text = this.texts.join('\n');
    this.texts = [];
  }

  /** Headings that a new one of this depth stands under, outermost first. */
  private ancestors(depth: number): Heading[] {
    const found: Heading[] = [];
    let above = depth;
    for (const heading of [...this.headings].reverse()) {
      if (heading.depth >= above) continue;
      found.unshift(heading);
      above = heading.depth;
    }
    return found;
  }
}
