import { defineIntent } from '../intent.js';
import { launch } from './launch.js';

/** "Hello": greeted like whoever opens us. */
export const hello = defineIntent({
  name: 'HelloIntent',
  slots: [],
  needs: 'music.control',
  run: launch,
});
