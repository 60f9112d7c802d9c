import {replace, type Mutation} from './mutation';

const HTML = 'build/framework/index.html';

const inHtml = (breaks: string, html: string, spec: string, says: RegExp): Mutation => ({
  breaks,
  edits: {[HTML]: replace(/<\/body>/, `${html}</body>`)},
  runs: {spec, only: '/framework/ '},
  says,
});

/** Pages of the built site that must not pass in the browser. */
export const pageMutations: Mutation[] = [
  inHtml(
    'a console error',
    '<script>console.error("planted")</script>',
    'sweep',
    /console: planted/,
  ),
  inHtml(
    'a request to elsewhere',
    '<img alt="" src="https://example.org/x.png">',
    'sweep',
    /leaves the site/,
  ),
  inHtml('a page that scrolls sideways', '<p style="width:3000px">wide</p>', 'sweep', /wide/),
  inHtml('an image without a name', '<img src="data:,">', 'accessibility', /image-alt/),
];
