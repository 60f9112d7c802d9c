import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';

import {LevelSelect} from '@site/src/components/Level/LevelSelect';

/** The kinds of item that docusaurus.config.ts uses; the theme's other kinds would be dead weight in every page. */
const ComponentTypes = {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
  'custom-level': LevelSelect,
};

export default ComponentTypes;
