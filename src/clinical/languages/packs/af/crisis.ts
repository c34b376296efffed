import type { RedFlags } from '../../pack.ts'
import { crisisOf } from '../crisis.ts'

/** The words of Afrikaans of which crises are composed. */
export const crisis: RedFlags = crisisOf({
  drop: 'brug|dak|balkon|gebou|spoor|treinspoor|krans|toring|venster|vensterbank|treinspore',
  leap: 'spring|afspring|gooi|duik',
  will: 'wil|gaan|sal|wou|wens',
  stand: 'staan|sit|op',
  enough: 'moeg|klaar|gatvol',
  blade: 'mes|panga|geweer|vuurwapen|pistool|lem|byl|skeermes|lemmetjie|lemmetjies|rewolwer',
  threat: 'dreig|gedreig|dreigement',
  near: 'man|ou|kerel|boyfriend|ex|pa|broer|vrou|husband|seun|stiefpa|mansmens',
  have: 'gekoop|kry|gekry',
  life: 'lewe',
  over: 'verby|klaar|sin|niks',
  end: 'einde|beeindig|stop',
  doIt: 'gaan|sal|wil dit doen|gebruik',
})
