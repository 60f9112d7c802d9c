/** Opens the browser's own dialog for printing the page. */
export function printPage(): void {
  window.print();
}
