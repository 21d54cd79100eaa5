/** Reads path data of relative moves and lines back into absolute points, one list for each subpath. */
export function readPath(data: string): [number, number][][] {
  let [x, y] = [0, 0];
  return data
    .split(/(?=m)/)
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const points: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? Number.NaN;
        y += numbers[index + 1] ?? Number.NaN;
        points.push([x, y]);
      }
      const [first] = points;
      if (part.endsWith('z') && first) [x, y] = first;
      return points;
    });
}

/** Whether a point lies inside the rings, by the even-odd rule. */
export function isInside([px, py]: readonly [number, number], rings: [number, number][][]) {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      const crosses = ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax;
      if (crosses) inside = !inside;
    });
  }
  return inside;
}
