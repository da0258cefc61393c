import { unsafeText } from '../../../adapters/terminal/safe-text.ts';

const BAR = '┃';

/** Article text behind bars, as a person would copy it off an unwrapped screen, in order. */
export function quotesIn(screen: string): readonly string[] {
  const quotes: string[] = [];
  let open = false;
  for (const line of screen.split('\n')) {
    const barred = line === BAR || line.startsWith(`${BAR} `);
    const text = line.slice(2);
    if (barred && open) quotes.push(`${quotes.pop() ?? ''}\n${text}`);
    else if (barred) quotes.push(text);
    open = barred;
  }
  return quotes.map(unsafeText);
}
