/** A drawing as it is stored: what two tabs drew is joined piece by piece. Times do not matter here. */

/** One shape. `version` grows with every change; of two changes with one version the smaller nonce counts. */
export interface BoardElement {
  readonly id: string;
  readonly version: number;
  readonly versionNonce: number;
}

export interface Drawing {
  readonly version: 1;
  /** Erased shapes stay, marked, so that a merge does not bring them back. */
  readonly elements: readonly BoardElement[];
  /** Pictures by id. */
  readonly files: Readonly<Record<string, unknown>>;
}

export const emptyDrawing: Drawing = {version: 1, elements: [], files: {}};

/** The drawing with the newer of each shape; the order of `mine`, then what only the other has. */
export function mergeDrawings(mine: Drawing, theirs: Drawing): Drawing {
  const other = new Map(theirs.elements.map((element) => [element.id, element]));
  const known = new Set(mine.elements.map(({id}) => id));
  const elements = [
    ...mine.elements.map((element) => newer(element, other.get(element.id))),
    ...theirs.elements.filter(({id}) => !known.has(id)),
  ];
  return {version: 1, elements, files: {...theirs.files, ...mine.files}};
}

/** Equal for two lists of shapes when nothing differs that a merge would look at. */
export function drawnState(elements: readonly BoardElement[]): string {
  return elements.map(({id, version, versionNonce}) => `${id} ${version} ${versionNonce}`).join();
}

/** Whether a stored value is a drawing that this version reads. */
export function isDrawing(value: unknown): value is Drawing {
  const drawing = value as Partial<Drawing> | null | undefined;
  return (
    drawing?.version === 1 && Array.isArray(drawing.elements) && drawing.elements.every(isElement)
  );
}

function isElement(value: unknown): value is BoardElement {
  const element = value as Partial<BoardElement> | null;
  return typeof element?.id === 'string' && Number.isFinite(element.version);
}

function newer(a: BoardElement, b: BoardElement | undefined): BoardElement {
  if (!b || a.version > b.version) return a;
  return b.version > a.version || b.versionNonce < a.versionNonce ? b : a;
}
