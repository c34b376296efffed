import type { RedFlags } from '../../pack.ts'

/** What whole talks added: words of the country and of Spain. */
export const told: RedFlags = {
  'throat-closing': [
    'cierra|cierran|cerrando|cerro|cerrado|cerrada|tapa|tapando|estrecha|aprieta ~2 gaznate|garguero|pescuezo|galillo|tragadero',
    'gaznate|garguero|galillo|tragadero ~3 cierra|cerrando|hinch*|tapado|tapa',
  ],
}
