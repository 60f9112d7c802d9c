/** Redraws a fence while `docusaurus start` runs; one browser serves all and leaves when idle. */
import {findChromium, NO_CHROMIUM} from './chromium';
import {checkFence, formatComplaint} from './rules';
import {fencesOfFile} from './site';
import {openStudio, soundFence, type Studio} from './studio';

const IDLE_MS = 60_000;

interface Place {
  siteDir: string;
  tokensFile: string;
}

let studio: Promise<Studio> | undefined;
let leave: NodeJS.Timeout | undefined;

function close(): void {
  const open = studio;
  studio = undefined;
  void open?.then((opened) => opened.close());
}

async function borrowed({siteDir, tokensFile}: Place): Promise<Studio> {
  clearTimeout(leave);
  leave = setTimeout(close, IDLE_MS);
  leave.unref();
  studio ??= openStudio(siteDir, tokensFile);
  return studio;
}

/** Client and server builds ask for the same drawing at the same time: they share one attempt. */
const underWay = new Map<string, Promise<string | undefined>>();

async function attempt(place: Place, file: string, id: string): Promise<string | undefined> {
  const fence = fencesOfFile(place.siteDir, file).find((found) => found.id === id);
  if (!fence) return `${file}: the fence "${id}" is gone`;
  const sound = soundFence(fence);
  if (!sound) return checkFence(fence).map(formatComplaint).join('\n');
  if (!(await findChromium())) return `${NO_CHROMIUM} Then run npm run diagrams.`;
  const complaints = await (await borrowed(place)).draw(sound);
  return complaints.length > 0 ? complaints.map(formatComplaint).join('\n') : undefined;
}

/** Draws the fence; the returned text says why it could not. */
export async function redraw(
  place: Place,
  {id, at}: {id: string; at: string},
): Promise<string | undefined> {
  const file = at.replace(/:\d+$/, '');
  const key = `${file}#${id}`;
  const running =
    underWay.get(key) ?? attempt(place, file, id).catch((error: unknown) => String(error));
  underWay.set(key, running);
  try {
    return await running;
  } finally {
    underWay.delete(key);
  }
}
