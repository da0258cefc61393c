import { findTimeMentions, type When } from '../../src/dates/index.ts';

/** Each mention as `words | type value mod | when`, so that tables read like the text they test. */
export function shown(text: string, published: string | null, zone: string | null = null): string[] {
  return findTimeMentions(text, { published, zone, lang: 'en' }).map(
    ({ text: words, type, value, mod, when }) => {
      const said = mod === undefined ? `${type} ${value}` : `${type} ${value} ${mod}`;
      return `${words} | ${said} | ${when === undefined ? '-' : interval(when)}`;
    },
  );
}

/** `start/end precision`, with `~` when approximate and `<` when carried from elsewhere in the text. */
export function interval(when: When): string {
  const marks = `${when.approx ? ' ~' : ''}${when.basis.kind === 'carried' ? ' <' : ''}`;
  return `${when.start ?? '..'}/${when.end ?? '..'} ${when.precision}${marks}`;
}
