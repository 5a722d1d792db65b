/** @returns for each place of a text, its end among them, the same place in what `normal` makes of it. */
export function normalPlaces(text: string): number[] {
  const places: number[] = [];
  let length = 0;
  let isAfterSpace = true;
  for (const character of text) {
    const isSpace = /\s/u.test(character);
    for (let unit = 0; unit < character.length; unit += 1) places.push(length + (isSpace ? 0 : unit));
    if (!isSpace) length += character.length;
    else if (!isAfterSpace) length += 1;
    isAfterSpace = isSpace;
  }
  places.push(length);
  return places;
}
