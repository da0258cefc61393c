/** A sheet: several cards of one platform on one picture. */
import { html } from 'hono/html';
import { renderCardPage, type renderSlackCard } from '../../adapters/web/cards/index.ts';

export type Card = ReturnType<typeof renderSlackCard>;

/** A card as each platform shows it; null where it shows none. */
export interface Shown {
  /** What was done. */
  readonly caption: string;
  readonly slack: Card | null;
  readonly discord: Card | null;
}

/** A document for a browser. */
export interface Sheet {
  readonly name: string;
  readonly document: string;
}

/** The sheets of both platforms, one a group of cards; `nameOf` gives the picture's name. */
export function sheetsOfGroups(
  groups: Readonly<Record<string, readonly Shown[]>>,
  nameOf: (platform: 'slack' | 'discord', group: string) => string,
): readonly Sheet[] {
  return (['slack', 'discord'] as const).flatMap((platform) =>
    Object.entries(groups).map(([group, cards]) => ({
      name: nameOf(platform, group),
      document: documentOf(platform, cards),
    })),
  );
}

function documentOf(platform: 'slack' | 'discord', cards: readonly Shown[]): string {
  const caption =
    'margin:28px 0 6px;padding:2px 8px;font:12px sans-serif;color:#fff;background:#5f6368;width:fit-content';
  const drawn = cards.flatMap((card) =>
    card[platform] === null ? [] : [html`<p style="${caption}">${card.caption}</p>${card[platform]}`],
  );
  return String(renderCardPage(platform, html`${drawn}`));
}
