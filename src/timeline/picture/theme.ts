/** What a colour of the picture is for. */
export type Ink = 'text' | 'faint' | 'date' | 'label' | 'warn';

export interface Theme {
  readonly background: string;
  readonly ink: Readonly<Record<Ink, string>>;
  /** Rail, dots and bars: no text. */
  readonly rail: string;
  readonly dot: string;
}

/** Every ink has a contrast of at least 4.5 on its background (WCAG 2.2, 1.4.3); a test computes it. */
export const THEMES = {
  light: {
    background: '#fdfcf9',
    ink: { text: '#17191c', faint: '#5d626b', date: '#8a2f0b', label: '#454a52', warn: '#8a2f0b' },
    rail: '#d9d5cb',
    dot: '#b5481c',
  },
  dark: {
    background: '#15171a',
    ink: { text: '#f1efe9', faint: '#a3a8b0', date: '#f3a37c', label: '#c3c7cd', warn: '#f3a37c' },
    rail: '#3a3e44',
    dot: '#e5824f',
  },
} as const satisfies Record<'light' | 'dark', Theme>;

function luminance(hex: string): number {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
