export const strings = {
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  place: (name: string, at: number, of: number) => `${name}: place ${at + 1} of ${of}`,
};
