import type { StepCues } from './types.ts';

export const PT: StepCues = {
  empathy:
    'desculp\\p{L}*|lament\\p{L}*|sinto muito|sentimos muito|perdao|perdoe|entendo|compreendo|imagino|sei (?:que|como|bem)|preocup\\p{L}*|frustra\\p{L}*|chat[eo]\\p{L}*|decepc\\p{L}*|que (?:pena|chato|droga|raiva)|poxa|nossa|puxa|com razao|obrigad[oa] por (?:avisar|contar|escrever|dizer)|juntos|ninguem (?:gosta|quer)|nao (?:deveria|devia)|nao me esqueci|aborrecid\\p{L}*|angustia\\p{L}*|estressante',
  fact: 'voce tem razao|tem (?:toda a )?razao|e verdade|ultima (?:leitura|atualizacao|movimentacao)|(?:o (?:pacote|pedido|envio)|a encomenda|a caixa) (?:esta|saiu|chegou|continua|ficou|foi)|esta[o]? (?:em|no|na|retid\\p{L}*|parad\\p{L}*)|a alfandega (?:as vezes|verifica|pediu|quer)|normalmente|geralmente|costuma\\p{L}*|as vezes|responsabilidade|culpa nossa|(?:saiu|chegou|entregue|consta|aparece|marcado)|entre dois|o que acontece|ainda sem|sem novidade|ainda nao',
  solution:
    '(?:ja )?(?:pedi|abri|enviei|contactei|contatei|acionei|escrevi|perguntei|solicitei|falei|reclamei|cobrei)\\b|reembols\\p{L}*|estorn\\p{L}*|substitu\\p{L}*|um novo|outro novo|reenvi\\p{L}*|reclamacao|investigacao|(?:pode|podes|poderia) (?:ver|verificar|olhar|checar)|escolh\\p{L}*|qual (?:prefere|prefer\\p{L}*)|o que prefere|opcao|\\b1[).]',
  started:
    '(?:estou|estamos) (?:\\p{L}+ndo|a \\p{L}+r)|(?:verifico|pergunto|vejo|consulto|trato|resolvo|cuido)',
  promise: 'garant\\p{L}*|protegid[oa]|cobert[oa]',
};
