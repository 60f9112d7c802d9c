/** The diagram library: a gallery's data, a page for each diagram, its pictures for use elsewhere. See README.md. */
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import path from 'node:path';
import type {ContentIndex} from '../../src/domain/content/types';
import {
  diagramPage,
  galleryOf,
  galleryWords,
  goneDiagrams,
  libraryOf,
  shownInGallery,
  type LibraryDiagram,
} from '../../src/domain/diagramLibrary';
import {buildContentIndex} from '../content-index/build';
import {drawingRequest} from '../diagrams/request';
import {writePictures} from './pictures/write';

interface Content {
  index: ContentIndex;
  library: LibraryDiagram[];
}

type Actions = Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>;

export default function diagramLibrary(context: LoadContext): Plugin {
  const {siteDir, baseUrl, siteConfig} = context;
  return {
    name: 'diagram-library',

    async loadContent() {
      const index = buildContentIndex(siteDir);
      return {index, library: libraryOf(index)};
    },

    async contentLoaded({content: loaded, actions}) {
      const content = loaded as Content;
      await createGallery(content, actions);
      await addPages(content.library, baseUrl, actions);
      await addGonePages(content, baseUrl, actions);
    },

    getPathsToWatch: () =>
      [
        'docs/**/*.{mdx,yaml,ts}',
        'blog/**/*.mdx',
        'docs/ids.lock',
        'static/diagrams/**/*.json',
      ].map((pattern) => `${siteDir}/${pattern}`),

    configureWebpack: (_config, isServer, _utils, content) => ({
      module: {rules: isServer || !isPublished(content as Content) ? [] : [oneRouteRule(context)]},
    }),

    async postBuild({content, outDir}) {
      const {library} = content as Content;
      const place = {siteDir, outDir, siteTitle: siteConfig.title};
      const made = await writePictures(place, library);
      if (made > 0) console.log(`diagram library: ${made} pictures made, the others kept`);
    },
  };
}

/** In `npm start` there is no HTML that a page could find its data in. */
function isPublished(content: Content | undefined): boolean {
  return process.env.NODE_ENV === 'production' && (content?.library.length ?? 0) > 0;
}

function oneRouteRule({baseUrl, generatedFilesDir}: LoadContext) {
  const files = ['routes.js', 'registry.js', 'routesChunkNames.json'];
  return {
    include: files.map((file) => path.join(generatedFilesDir, file)),
    enforce: 'pre' as const,
    use: [
      {loader: path.join(__dirname, 'oneRouteLoader.cjs'), options: {baseUrl, generatedFilesDir}},
    ],
  };
}

/** Read by src/pages/diagrams and by no other page. */
async function createGallery({index, library}: Content, {createData}: Actions): Promise<void> {
  const shown = shownInGallery(library);
  await createData('gallery.json', galleryOf(shown));
  await createData('words.json', galleryWords(shown, index.glossary));
}

async function addPages(
  library: readonly LibraryDiagram[],
  baseUrl: string,
  {addRoute, createData}: Actions,
): Promise<void> {
  for (const [place, diagram] of library.entries()) {
    const page = diagramPage(library, place);
    const data = await createData(`page${page.path.replaceAll('/', '--')}.json`, page);
    const {id, source, file, line} = diagram;
    addRoute({
      path: address(baseUrl, page.path),
      exact: true,
      component: '@theme/DiagramPage',
      modules: {diagram: data, of: drawingRequest({page: page.page.id, id, source, file, line})},
    });
  }
}

async function addGonePages(
  {index, library}: Content,
  baseUrl: string,
  {addRoute, createData}: Actions,
): Promise<void> {
  for (const gone of goneDiagrams(index, library)) {
    const data = await createData(`gone${gone.path.replaceAll('/', '--')}.json`, gone);
    addRoute({
      path: address(baseUrl, gone.path),
      exact: true,
      component: '@theme/GoneDiagram',
      modules: {gone: data},
    });
  }
}

function address(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/$/, '')}${path}`;
}
