import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { Markup } from '../render.ts';

/** A document that shows one card on the platform's own ground, in light or dark as the browser prefers. */
export function renderCardPage(platform: 'slack' | 'discord', card: Markup): Markup {
  const style = readFileSync(new URL(`./${platform}.css`, import.meta.url), 'utf8');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${platform}</title>
<style>${raw(style)}</style>
</head>
<body>${card}</body>
</html>`;
}
