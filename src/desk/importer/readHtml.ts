/** A saved page or a message in HTML, read as plain text. */

export function readHtml(html: string): string {
  return html;
}
