/** Stands for the package's Mermaid dialog: no Mermaid code in the browser. */
export function parseMermaidToExcalidraw() {
  return Promise.reject(new Error('Mermaid is not part of this whiteboard.'));
}
