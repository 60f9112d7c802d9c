/**
 * `npm run serve`: serves build/ to a reader, under BASE_URL, and opens it. `npm run serve -- --port 4000 --host 0.0.0.0
 * --no-open` says otherwise; a port that is taken is passed over.
 */
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {siteAddress} from '../site.env';
import {serveAtFreePort} from './serve/free-port';
import {openBrowser} from './serve/open-browser';

const FOLDER = 'build';

async function main(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      port: {type: 'string', default: '3000'},
      host: {type: 'string', default: 'localhost'},
      'no-open': {type: 'boolean', default: false},
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port is "${values.port}": write a number from 1 to 65535.`);
  if (!existsSync(`${FOLDER}/index.html`))
    throw new Error(`${FOLDER}/ holds no site: run "npm run build" first.`);
  const basePath = siteAddress(process.env).baseUrl;
  const how = {basePath, host: values.host, port, maxAgeSeconds: 0};
  const {url} = await serveAtFreePort(FOLDER, how);
  console.log(`The handbook is at ${url} (Ctrl-C ends it).`);
  if (!values['no-open']) openBrowser(url);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
