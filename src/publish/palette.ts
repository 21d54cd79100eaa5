export type Scheme = 'light' | 'dark';

/** Names of the colour tokens in a style sheet with their colours in a scheme as hex, for what does not read CSS. */
export function coloursOf(css: string, scheme: Scheme): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /(--[\w-]+):\s*light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)/g,
  )) {
    colours.set(name, hexOf(scheme === 'light' ? light : dark));
  }
  return colours;
}

/**
 * An `oklch(L C H)` colour as hex. Drawing programs do not read OKLCH.
 * Formulas and coefficients: CSS Color Module Level 4, sample code for OKLab to linear sRGB.
 */
function hexOf(oklch: string): string {
  const [lightness = 0, chroma = 0, hue = 0] = (oklch.match(/[\d.]+/g) ?? []).map(Number);
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${linear.map((part) => byteOf(part).toString(16).padStart(2, '0')).join('')}`;
}

function byteOf(linear: number): number {
  const part = Math.min(1, Math.max(0, linear));
  const encoded = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
}

/** Colours of the ground in the style sheet, light and dark, as hex: browsers tint their frame with it. */
export function grounds(css: string): { readonly light: string; readonly dark: string } {
  const [, light, dark] =
    /--ground:\s*light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)/.exec(css) ?? [];
  if (!light || !dark) throw new Error('tokens.css: --ground is no light-dark() of two oklch()');
  return { light: hexOf(light), dark: hexOf(dark) };
}
