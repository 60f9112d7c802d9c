/** One walk over a page's tree that gathers everything other parts ask for. */
import type {Code, Heading as HeadingNode, Nodes, Root} from 'mdast';
import {citationKeys} from './citations';
import {readChecklist} from './checklist';
import {isDiagramFence, readDiagram} from './diagramFence';
import {codeAttributes, childrenOf, isJsx, lineOf, stringAttributes, trailingId} from './nodes';
import type {JsxNode} from './nodes';
import {isParagraphLike, plainText} from './plainText';
import {SectionList} from './sectionList';
import type {PageBody} from './source';
import type {WidgetText} from './widgetText';

export interface BodyOptions {
  page: {id: string; title: string};
  /** The file's whole text. */
  source: string;
  widgetText: WidgetText;
}

export function readBody(root: Root, options: BodyOptions): PageBody {
  const reader = new BodyReader(options);
  reader.read(root);
  return reader.body();
}

class BodyReader {
  private readonly sections: SectionList;
  private readonly found: Omit<PageBody, 'headings' | 'sections'> = {
    ...{diagrams: [], checklists: [], links: [], citations: [], terms: [], widgets: []},
  };

  constructor(private readonly options: BodyOptions) {
    this.sections = new SectionList(options.page);
  }

  body(): PageBody {
    return {...this.sections.finish(), ...this.found};
  }

  /** `quiet`: the text of this node already stands in the section. */
  read(node: Nodes, quiet = false): void {
    if (node.type === 'heading') this.heading(node);
    else if (!quiet && isParagraphLike(node)) this.sections.add(this.textOf(node));
    this.gather(node);
    const told = quiet || node.type === 'heading' || isParagraphLike(node);
    for (const child of childrenOf(node)) this.read(child, told);
  }

  private heading(node: HeadingNode): void {
    if (node.depth === 1) return;
    const id = trailingId(node.children);
    this.sections.begin({id, title: this.textOf(node), depth: node.depth, line: lineOf(node)});
  }

  private gather(node: Nodes): void {
    if (node.type === 'link' || node.type === 'definition') {
      this.found.links.push({href: node.url, line: lineOf(node)});
    }
    if (node.type === 'text') this.citations(node);
    if (node.type === 'code' && isDiagramFence(node)) this.diagram(node);
    if (isJsx(node) && node.name) this.widget(node, node.name);
  }

  private citations(node: Nodes & {value: string}): void {
    const mentions = citationKeys(node.value).map((name) => ({name, line: lineOf(node)}));
    this.found.citations.push(...mentions);
  }

  private diagram(node: Code): void {
    const diagram = readDiagram(node, this.options.page.id, this.sections.currentId);
    this.found.diagrams.push(diagram);
    this.sections.add([diagram.caption, diagram.description].filter(Boolean).join(' '));
  }

  private widget(node: JsxNode, name: string): void {
    const section = this.sections.currentId;
    const code = codeAttributes(node);
    const written = {attributes: stringAttributes(node), ...(code.length > 0 && {notPlain: code})};
    const widget = {name, ...written, section, line: lineOf(node)};
    this.found.widgets.push(widget);
    if (node.type === 'mdxJsxFlowElement') this.sections.add(this.options.widgetText(widget));
    if (name === 'Term')
      this.found.terms.push({name: widget.attributes.of ?? '', line: widget.line});
    if (name !== 'Checklist') return;
    this.found.checklists.push(readChecklist(node, section, (item) => this.textOf(item)));
  }

  private textOf(node: Nodes): string {
    return plainText(node, this.options.source, this.options.widgetText);
  }
}
