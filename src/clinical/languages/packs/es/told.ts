import { either, type RedFlags } from '../../pack.ts'

/** What whole talks added: words of the country and of Spain. */
export const told: RedFlags = {
  'face-droop': [
    ...either(
      'torcio|torcida|torcido|chueca|chueco|enchueco|desvio|ladeo|ladeada',
      2,
      'jeta|trompa|boca|cara|labio|hocico',
    ),
  ],
  'weakness-one-side': ['no ~1 puedo|puede ~1 alzar ~2 brazo|mano|pierna'],
  'vaginal-bleeding': [
    '# semanas ~14 manchando|manchado|mancho|sangrando|sangrado',
    'embarazada|embarazo ~12 manchando|mancho',
  ],
  'pelvic-pain': [
    'dolor|duele|punzada|colico|retortijon ~4 un lado del? ~1 vientre|panza|barriga|guata|abdomen|bajo|ingle',
  ],
  breathlessness: ['no ~1 paso|pasa|agarro|jalo|entra|llega|alcanzo ~1 el? aire'],
  'throat-closing': [
    'cierra|cierran|cerrando|cerro|cerrado|cerrada|tapa|tapando|estrecha|aprieta ~2 gaznate|garguero|pescuezo|galillo|tragadero',
    'gaznate|garguero|galillo|tragadero ~3 cierra|cerrando|hinch*|tapado|tapa',
  ],
  'allergen-exposure': [
    'alergico|alergica|alergia ~2 mani|cacahuate|cacahuete|nuez|nueces|marisco|mariscos|huevo|leche ~4 comi|comio|probe|probo',
  ],
  palpitations: [
    'corazon ~2 desbocado|acelerado|galopando|galope|disparado|mil',
    'corazon ~2 late|va|bate ~2 rapido|fuerte|mil',
  ],
}
