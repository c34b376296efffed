import type { RedFlags } from '../../pack.ts'
import { crisisOf } from '../crisis.ts'

/** The words of Spanish of which crises are composed. */
export const crisis: RedFlags = crisisOf({
  drop: 'puente|azotea|viaducto|balcon|tejado|terraza|cornisa|vias|techo|barandal|edificio|acantilado|piso',
  leap: 'saltar|brincar|tirarme|aventarme|lanzarme|arrojarme|echarme|tirar|aventar|lanzar',
  will: 'quiero|voy|pienso|vamos|punto|ganas',
  willLeap: 'me aviento|tiro|lanzo',
  stand: 'estoy|toy|ando|parado|parada|subido|subida|sentado|sentada|subi',
  enough: 'no aguanto|soporto|puedo mas',
  blade: 'cuchillo|navaja|machete|pistola|arma|cuter|hojas|gilet|gillete|cuchilla|cuchillas',
  threat: 'amenaza|amenazo|amenazando|amenazado|amenazaba|apunto|apunta',
  near: 'marido|esposo|pareja|novio|ex|papa|padre|hermano|hijo|esposa|novia|suegro|padrastro|viejo',
  have: 'compre|tengo|consegui|agarre',
  life: 'vida',
  over: 'acabo|termino|acabada|sentido|vale',
  end: 'termino|acabo|acabar|terminar|termine',
  doIt: 'voy|quiero a? hacerlo|usarla|usarlas|cortarme',
})
