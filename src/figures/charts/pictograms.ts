/**
 * Outlines of things that are seized, as relative paths in a box of 14 by 14 units from its upper
 * left corner. A hole is drawn against the sense of its outline.
 */
const shapes = {
  phone: 'm3.5 0h7v14h-7zm1 1.5v9h5v-9z',
  tablet: 'm1.5 0h11v14h-11zm1.5 1.5v9.5h8v-9.5z',
  laptop: 'm1.5 2h11v7.5h1.5v2.5h-14v-2.5h1.5zm1.5 1.5v6h8v-6z',
  computer: 'm0 1h14v9h-5v2h2v1.5h-8v-1.5h2v-2h-5zm1.5 1.5v6h11v-6z',
  disk: 'm1 0h12v14h-12zm6 2a4 4 0 0 0 0 8a4 4 0 0 0 0-8zm-4 9.5v1h3v-1z',
  card: 'm2 0h7l3 3v11h-10zm2 6v5h6v-5z',
  letter: 'm0 2h14v10h-14zm1.5 1.3v.9l5.5 4l5.5-4v-.9l-5.5 4z',
  drive: 'm4 4h6v10h-6zm.7-4h4.6v3.2h-4.6z',
  car: 'm0 7h1.5l2-4h7l2 4h1.5v5h-1.5v1.5h-2v-1.5h-7v1.5h-2v-1.5h-1.5zm4.3-2.8l-1.4 2.8h8.2l-1.4-2.8z',
  box: 'm1 1h12v12h-12z',
};

const shapeOf: Readonly<Record<string, keyof typeof shapes>> = {
  'mobile-phones-seized': 'phone',
  'tablets-seized': 'tablet',
  'laptops-seized': 'laptop',
  'laptops-and-hard-disks-seized': 'laptop',
  'computers-seized': 'computer',
  'desktops-seized': 'computer',
  'hard-disks-seized': 'disk',
  'sim-cards-seized': 'card',
  'email-accounts-seized': 'letter',
  'usb-drives-seized': 'drive',
  'vehicles-seized': 'car',
};

export const pictogramSize = 14;

/** Path of the picture of a metric; a plain box where there is none. */
export function pictogram(metric: string): string {
  return shapes[shapeOf[metric] ?? 'box'];
}
