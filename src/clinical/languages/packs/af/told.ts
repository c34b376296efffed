import { either, type RedFlags } from '../../pack.ts'

/** What whole talks added: an allergy that was told before what was eaten, and poisons against insects. */
export const told: RedFlags = {
  'suicide-plan': [
    // A knife that was bought is a kitchen's.
    ...either('mes|lem|lemmetjies', 3, 'gereed|reg|langs|klaar|hand|voor|weggesteek|opgespaar'),
  ],
  'allergen-exposure': [
    'allergies|allergie ~2 grondbone|grondboontjies|grondboontjiebotter|neute|vis|melk|eiers|garnale ~4 geeet|eet|geet',
  ],
  'poison-ingestion': ['insekgif|insekdoder|doom|gifstof|miergif|plantgif ~2 gedrink|ingesluk|geeet|gesluk'],
  'high-bp-said': ['bloeddruk|bp|druk ~3 hoog|hoe|160*|170*|180*|gestyg', 'hoe bloeddruk'],
  diabetes: ['diabeet|diabetes|diabetes|suikersiek|suikersiekte|diabeties|diabetiese|suikerlyer'],
  'fruity-breath': ['asem|mond ~4 vrugte|asetoon|appels|soet|naellakverwyderaar'],
  'high-glucose-said': ['suiker|bloedsuiker|glukose|lesing ~3 hoog|hi|hoe|geskiet|op|dak|baie'],
  insulin: ['insulien|insulin'],
}
