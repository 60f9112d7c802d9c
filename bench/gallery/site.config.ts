/** The handbook with GALLERY_DIAGRAMS generated diagrams in its gallery, and no pages for them. */
import type {Config} from '@docusaurus/types';
import config from '../../docusaurus.config';
import diagramLibrary from '../../plugins/diagram-library';
import {manyDiagramsPlugin} from './manyDiagrams';

const count = Number(process.env.GALLERY_DIAGRAMS);

export default {
  ...config,
  onBrokenLinks: 'ignore',
  plugins: config.plugins?.map((plugin) =>
    plugin === diagramLibrary ? manyDiagramsPlugin(count) : plugin,
  ),
} satisfies Config;
