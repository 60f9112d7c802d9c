/** Lines of an iCalendar file (RFC 5545). */

const LINE_BYTES = 75;
const utf8 = new TextEncoder();

/** A text value: backslash, semicolon, comma and line break are escaped; other control characters are left out. */
export function icsEscaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A content line of at most 75 bytes; what is longer goes on in the next, after one blank. Cuts no character. */
export function icsFolded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let sizeBytes = 0;
  for (const character of line) {
    const more = utf8.encode(character).length;
    if (sizeBytes + more > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      sizeBytes = 1;
    }
    current += character;
    sizeBytes += more;
  }
  return [...lines, current].join('\r\n');
}

/** The file of these content lines. */
export function icsFile(lines: readonly string[]): string {
  return `${lines.map(icsFolded).join('\r\n')}\r\n`;
}
