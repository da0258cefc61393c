/** One line of a page: text in WinAnsi, at `y` points from the bottom. */
export interface PdfText {
  readonly text: string;
  readonly y: number;
  readonly x?: number;
  readonly size?: number;
}

/** A small PDF 1.4 of text pages in Helvetica; `locked` adds a password handler that nobody has the password of. */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  options: { readonly locked?: boolean; readonly title?: string } = {},
): Uint8Array {
  const first = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >> >>',
    ...pages.flatMap((lines, i) => {
      const stream = lines.map(show).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + i * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    `<< /Title (${options.title ?? ''}) >>`,
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const key = '0'.repeat(64);
  const locked = options.locked === true;
  const encrypt = locked ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>` : '';
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R /ID [<00><00>] ${encrypt} >>\n`;
  out += `startxref\n${table}\n%%EOF`;
  return new Uint8Array(Buffer.from(out, 'latin1'));
}

function show({ text, y, x = 72, size = 12 }: PdfText): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
