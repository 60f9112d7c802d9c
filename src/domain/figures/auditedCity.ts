import {normal, seededRandom} from './random';
import {remember} from './remember';

/** The seeded city of the recall audit, and how well its faces are seen. */
export const CITY = {
  scenes: 20_000,
  emptyShare: 0.55,
  facesPerScene: 1.2,
  annotatorRecall: 0.95,
  /** Share of the variance of what is hard that belongs to the panorama, such as dusk. */
  cluster: 0.3,
  falsePerScene: 30,
  stripPixels: 16_384 * 2731,
} as const;

/** Normal quantile of the annotators' recall. */
const EYES = 1.6449;
const SEED = 43;
const FALSE_SCENES = 300;
/** Log-odds of the score of a box that is no face, their spread, and the middle side of the blurred patch in px. */
const FALSE = {logOdds: -7, spread: 2, side: 45, sideSpread: 0.5} as const;

/** Faces in the order of the audit, one place each. */
export interface Looks {
  /** Panorama of the face. */
  scene: Uint32Array;
  /** Standard normal; the detector's score falls with it. */
  difficulty: Float64Array;
  /** 1 where the annotator finds the face. */
  first: Uint8Array;
  second: Uint8Array;
}

/** Who finds which face, for one κ: difficulties are √κ shared + √(1 − κ) own. */
export function looksAt(alike: number): Looks {
  if (latest?.alike !== alike) latest = {alike, looks: drawLooks(alike)};
  return latest.looks;
}

/** Those of the last κ: most settings change something else. */
let latest: {alike: number; looks: Looks} | undefined;

function drawLooks(alike: number): Looks {
  const {scene, shared, own} = city(SEED);
  const [common, alone] = [Math.sqrt(alike), Math.sqrt(1 - alike)];
  const drawn = own.map((apart) => {
    const column = new Float64Array(scene.length);
    for (let face = 0; face < column.length; face += 1)
      column[face] = common * (shared[face] ?? 0) + alone * (apart[face] ?? 0);
    return column;
  });
  const [difficulty = shared, one = shared, two = shared] = drawn;
  const finds = (column: Float64Array) => {
    const found = new Uint8Array(column.length);
    for (let face = 0; face < found.length; face += 1)
      found[face] = (column[face] ?? 0) <= EYES ? 1 : 0;
    return found;
  };
  return {scene, difficulty, first: finds(one), second: finds(two)};
}

const city = remember((seed) => {
  const random = seededRandom(seed);
  const scene: number[] = [];
  const shared: number[] = [];
  for (let at = 0; at < CITY.scenes; at += 1) {
    const light = Math.sqrt(CITY.cluster) * normal(random);
    for (let faces = drawFaces(random()); faces > 0; faces -= 1) {
      scene.push(at);
      shared.push(light + Math.sqrt(1 - CITY.cluster) * normal(random));
    }
  }
  const own = [0, 1, 2].map(() => Float64Array.from(scene, () => normal(random)));
  return {scene: Uint32Array.from(scene), shared: Float64Array.from(shared), own};
});

/** Faces of a panorama: none in emptyShare of them, else geometric with the mean that is left. */
function drawFaces(chance: number): number {
  const {emptyShare, facesPerScene} = CITY;
  if (chance < emptyShare) return 0;
  const stop = (1 - emptyShare) / facesPerScene;
  return 1 + Math.floor(Math.log((1 - chance) / (1 - emptyShare)) / Math.log(1 - stop));
}

/** Boxes per panorama that hide no face and are blurred all the same, and their share of the searched pixels. */
export function wrongBlurs(logOdds: number): {wrongBlurs: number; wrongArea: number} {
  let [count, area] = [0, 0];
  for (const box of falseBoxes(SEED)) {
    if (box.logOdds < logOdds) continue;
    count += 1;
    area += box.area;
  }
  return {wrongBlurs: count / FALSE_SCENES, wrongArea: area / FALSE_SCENES / CITY.stripPixels};
}

const falseBoxes = remember((seed) => {
  const random = seededRandom(seed + 1);
  return Array.from({length: FALSE_SCENES * CITY.falsePerScene}, () => ({
    logOdds: FALSE.logOdds + FALSE.spread * normal(random),
    area: (FALSE.side * Math.exp(FALSE.sideSpread * normal(random))) ** 2,
  }));
});
