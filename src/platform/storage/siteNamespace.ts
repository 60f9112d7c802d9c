/** A Docusaurus client module: gives the store the namespace that Docusaurus made for this site. */
import siteStorage from '@generated/site-storage';
import {setStorageNamespace} from './namespace';

setStorageNamespace(siteStorage.namespace);
