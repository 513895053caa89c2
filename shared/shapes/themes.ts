import type { Paint } from './drawing'

/** A paint that names a role, as opposed to a fixed colour. */
export type PaintRole = Exclude<Paint, 'none' | `#${string}`>
export type ThemeName = 'light' | 'dark'
export type Theme = { readonly [R in PaintRole]: string }

/** The colours of both themes. Text keeps a contrast of at least 4.5, graphics of 3, against what they stand on. */
export const themes: { readonly [T in ThemeName]: Theme } = {
  light: {
    canvas: '#FAFBFC',
    panel: '#FFFFFF',
    node: '#FFFFFF',
    'node-line': '#CBD2DD',
    line: '#E4E7EC',
    edge: '#667085',
    text: '#161B26',
    muted: '#566072',
    accent: '#3556D6',
    'accent-bg': '#E9EEFF',
    'on-accent': '#FFFFFF',
    good: '#0B7F57',
    'severity-high': '#C6321F',
    'severity-medium': '#9E5E00',
    'severity-low': '#5B6B82',
    'lane-client': '#6F63B8',
    'lane-edge': '#848FA2',
    'lane-api': '#2166C4',
    'lane-business': '#0B7F57',
    'lane-async': '#A0407F',
    'lane-data': '#A86A00',
    'lane-observability': '#0B7892',
    'lane-security': '#B0502F',
    'lane-platform': '#52607A',
    'note-yellow': '#FFE066',
    'note-orange': '#FFC078',
    'note-pink': '#FFB3CF',
    'note-violet': '#D3C4FF',
    'note-blue': '#A9D6FF',
    'note-green': '#B4EBB5',
    'note-grey': '#DDE2EA',
    'on-note': '#2A2413',
    'ink-yellow': '#806000',
    'ink-orange': '#A94E08',
    'ink-pink': '#B8326F',
    'ink-violet': '#6B4FC4',
    'ink-blue': '#2463C2',
    'ink-green': '#1D7A46',
    'ink-grey': '#3D4656',
  },
  dark: {
    canvas: '#14181F',
    panel: '#181C24',
    node: '#1F2530',
    'node-line': '#3A4252',
    line: '#2A303C',
    edge: '#8792A6',
    text: '#E8ECF3',
    muted: '#98A2B3',
    accent: '#7C9BFF',
    'accent-bg': '#26314F',
    'on-accent': '#12151B',
    good: '#54CFA0',
    'severity-high': '#FF7A6B',
    'severity-medium': '#F5B04A',
    'severity-low': '#8FA3BF',
    'lane-client': '#B0A6F2',
    'lane-edge': '#8A94A6',
    'lane-api': '#6CA8FF',
    'lane-business': '#54CFA0',
    'lane-async': '#DB93C8',
    'lane-data': '#F2B950',
    'lane-observability': '#6CCFE8',
    'lane-security': '#F0906C',
    'lane-platform': '#8FA3BF',
    'note-yellow': '#E9C94B',
    'note-orange': '#E5A458',
    'note-pink': '#E090B0',
    'note-violet': '#B0A0EA',
    'note-blue': '#85B9E8',
    'note-green': '#8CCB8E',
    'note-grey': '#AEB6C4',
    'on-note': '#1E1A10',
    'ink-yellow': '#F2CF5B',
    'ink-orange': '#F7A562',
    'ink-pink': '#F58DB5',
    'ink-violet': '#B8A4FA',
    'ink-blue': '#7FB5FF',
    'ink-green': '#6FD598',
    'ink-grey': '#D5DAE3',
  },
}

/**
 * Least contrast of a brand's colour against a node. In the dark theme that of any graphic (WCAG 2.2, success criterion
 * 1.4.11); in the light one, which brands are made for, only what would all but vanish is replaced.
 */
const leastBrandContrast: { readonly [T in ThemeName]: number } = { light: 1.5, dark: 3 }

/**
 * Contrast to which the dark theme lifts a brand's colour. Many marks are strokes as thin as those of letters, so what
 * holds for text is asked of them (WCAG 2.2, success criterion 1.4.3).
 */
const thinMarkContrast = 4.5

/** Relative luminance, 0…1, of `#RRGGBB`: WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const channel = (from: number): number => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** Contrast ratio, 1…21, of two colours `#RRGGBB`: WCAG 2.2, “contrast ratio”. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const isRole = (paint: Paint): paint is PaintRole => paint in themes.light

/**
 * The colour of a paint in a theme: `#RRGGBB`, or `none`. A brand's colour is kept, save where it would be hard to see on
 * a node: there it becomes lighter or, where it would be another one then, the colour of text.
 */
export function paintValue(paint: Paint, theme: ThemeName): string {
  if (paint === 'none') return paint
  const colours = themes[theme]
  if (isRole(paint)) return colours[paint]
  if (contrast(paint, colours.node) < leastBrandContrast[theme]) return colours.text
  return theme === 'dark' ? lifted(paint, colours.text, colours.node) : paint
}

/** A colour with as much of another one in it, in steps of a twentieth, as it needs to be seen on a ground. */
function lifted(colour: string, towards: string, ground: string): string {
  for (let share = 0; share < 20; share += 1) {
    const mixed = mix(colour, towards, share / 20)
    if (contrast(mixed, ground) >= thinMarkContrast) return mixed
  }
  return towards
}

/** @param share of the second colour, 0…1. */
function mix(a: string, b: string, share: number): string {
  const channel = (from: number): string => {
    const [x, y] = [a, b].map((colour) => Number.parseInt(colour.slice(from, from + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(x + (y - x) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase()
}
