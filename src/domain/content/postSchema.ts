/** Front matter of a blog post, as far as its diagrams need it; the rest is the blog's own affair. */
import * as v from 'valibot';
import {id, text} from './fields';

/** `slug`: the post stands at `/blog/<slug>/`, whatever its file is called. */
export const postSchema = v.looseObject({title: text, slug: id});
