/** Linear parts of red, green and blue. */
type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';

/**
 * Matrices for the full loss of one kind of cone. Machado, Oliveira and Fernandes (2009),
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", table of severity 1.0.
 */
const matrices: Readonly<Record<Vision, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far two colours lie apart for such eyes: Euclidean distance in OKLab, 0 to about 100. */
export function distance(a: string, b: string, vision: Vision): number {
  const [x, y] = [a, b].map((hex) => oklab(seen(linear(hex), vision)));
  return 100 * Math.hypot(...(x ?? []).map((part, index) => part - (y?.[index] ?? 0)));
}

const times = (rows: readonly Rgb[], [r, g, b]: Rgb) =>
  rows.map(([x, y, z]) => x * r + y * g + z * b);

function seen(rgb: Rgb, vision: Vision): Rgb {
  const [red = 0, green = 0, blue = 0] = times(matrices[vision], rgb).map((part) =>
    Math.min(1, Math.max(0, part)),
  );
  return [red, green, blue];
}

/** Coefficients: CSS Color Module Level 4, sample code for linear sRGB to OKLab. */
function oklab(rgb: Rgb): readonly number[] {
  const [long = 0, middle = 0, short = 0] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long, middle, short],
  );
}
