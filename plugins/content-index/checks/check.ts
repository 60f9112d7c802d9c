/** One rule over the whole site. Each stands in a file of its own, with its test beside it. */
import type {Problem} from '../problems';
import type {Site} from '../read/source';

export type Check = (site: Site) => Problem[];
