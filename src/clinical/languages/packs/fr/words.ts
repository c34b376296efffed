/** French words of one meaning, as alternatives of a phrase; what the chat files share. */

export const PAIN = 'douleur|douleurs|mal|maux'
export const STRONG =
  'fort|forte|fortes|forts|intense|intenses|violent|violente|atroce|atroces|insupportable|insupportables|horrible|horribles|terrible|terribles|enorme|grosse|gros|affreux|affreuse|trop|hyper|brutale|brutal|vive'
export const SUDDEN = 'coup|soudain|soudaine|soudainement|brutal|brutale|brutalement|subite|subitement|subit|dun'
export const BELLY = 'ventre|abdomen|estomac|bide|bidou|lestomac|labdomen'
export const BABY = 'bebe|bb|foetus|petit|petite|lenfant|loulou'
export const BLOOD = 'saigne|saignes|saignement|saignements|sang|saignant|hemorragie|pertes|perds'
export const CANT = 'narrive|arrive|arrivais|narrivais|peux|peut|pouvais|parviens|reussis'
