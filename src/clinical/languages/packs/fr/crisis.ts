import type { RedFlags } from '../../pack.ts'
import { crisisOf } from '../crisis.ts'

/** The words of French of which crises are composed. */
export const crisis: RedFlags = crisisOf({
  drop: 'pont|toit|viaduc|balcon|rebord|rails|falaise|immeuble|etage|fenetre|corniche|parapet',
  leap: 'sauter|jeter|balancer|lancer|defenestrer',
  will: 'veux|vais|veu|vai|envie|pense|pret|prete',
  willLeap: 'saute',
  stand: 'suis|chui|chuis|debout|assis|assise|monte|montee',
  enough: 'peux|peu|en plus',
  blade: 'couteau|lame|lames|rasoir|cutter|hachette|flingue|arme|fusil|machette',
  threat: 'menace|menacee|menacer|menacait|menaces',
  near: 'mari|ex|mec|copain|conjoint|chum|pere|frere|fils|gars|compagnon|femme|beau-pere|concubin',
  have: 'achete|pris|trouve',
  life: 'vie',
  over: 'finie|foutue|terminee|sens',
  end: 'finir|finis|fini|termine|arrete|stop',
  doIt: 'vais|vai|veux le faire',
})
