import type { StepCues } from './types.ts';

export const ES: StepCues = {
  empathy:
    'perdon\\p{L}*|disculp\\p{L}*|lo siento|lo sentimos|lament\\p{L}*|entiendo|comprendo|te entiendo|imagino|se (?:que|lo)|preocup\\p{L}*|frustr\\p{L}*|agobi\\p{L}*|angusti\\p{L}*|molest\\p{L}*|decepcion\\p{L}*|que (?:pena|mal|rabia|fastidio|disgusto)|uf+|vaya|ay|con razon|gracias por (?:avisar\\p{L}*|contar\\p{L}*|escribir\\p{L}*|decir\\p{L}*|la foto|tu paciencia|su paciencia)|juntos|no estas sol[oa]|a mi tambien|nadie (?:disfruta|quiere)|no deberia|es horrible|te mereces|me duele|no me olvid\\p{L}*|no te (?:preocupes|he olvidado)|en serio',
  fact: 'escane\\p{L}*|tienes (?:toda la )?razon|tiene (?:toda la )?razon|es verdad|es cierto|(?:el (?:paquete|bulto|pedido|envio)|la caja) (?:esta|salio|llego|sigue|lleva|fue)|esta (?:en|retenid\\p{L}*|parad\\p{L}*)|la aduana (?:a veces|revisa|pide|quiere|tiene)|normalmente|suele\\p{L}*|la mayoria|casi siempre|a veces|responsabilidad|culpa nuestra|(?:salio|llego|entregado|marcado|figura|aparece|consta)|entre dos|lo que pasa|sigo sin|sin novedad|todavia no|aun no|revision',
  solution:
    '(?:ya )?(?:he|hemos) (?:ya )?(?:pedid\\p{L}*|abiert\\p{L}*|enviad\\p{L}*|contactad\\p{L}*|reclamad\\p{L}*|escrit\\p{L}*|preguntad\\p{L}*|solicitad\\p{L}*|hablad\\p{L}*)|(?:ya )?(?:pedi|abri|envie|contacte|reclame|escribi|pregunte|solicite|hable)\\b|reembols\\p{L}*|reemplaz\\p{L}*|repos\\p{L}*|devolucion|uno nuevo|otro nuevo|reenvi\\p{L}*|te (?:mandamos|enviamos|mando|envio) (?:otro|uno|el)|reclamacion|investigacion|consulta urgente|(?:puedes|podrias|podes|mira|revisa|fijate|comprueba) |tu (?:eliges|decides)|elige|cual (?:prefieres|quieres)|que prefieres|opcion|\\b1[).]|me (?:ocupo|encargo)|nos (?:ocupamos|encargamos)|yo (?:me|lo) ',
  started:
    '(?:lo |la |le )?(?:estoy|estamos) (?:\\p{L}+ndo)|(?:lo |la )?(?:reviso|miro|pregunto|averiguo|consulto|busco|gestiono|verifico)|me pongo con',
  promise: 'ya te (?:dire|digo|cuento|aviso)|cubiert[oa]|garantiz\\p{L}*|protegid[oa]',
};
