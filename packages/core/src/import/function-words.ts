const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest small words of languages in Latin script; those that two languages share stand in both. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if will each about how up out them then she many some so these would other into has more her two like him see time could no make than been its who now people my made over did down only way find use may',
  ),
  es: words(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella',
  ),
  pt: words(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse dele',
  ),
  fr: words(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa ses ou mais comme aux cette on été d l n s c qu nous vous ils elle leur leurs même ces tout être fait deux entre sans si ont aussi je où y après dont bien peut tous très avant depuis',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine',
  ),
  it: words(
    'di e il la che in un è per una del non con sono da al le dei si della più i a gli come ma anche nel alla ha delle lo su dal questo o dalla nella se suo sua tra ad loro degli ed quando dopo ai ci stato essere ne molto tutti due fra già così fatto ancora',
  ),
  nl: words(
    'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar uit nog hij wordt of tot deze over worden heeft ze die was wel zich hebben meer kan geen al zo dit we zij werd',
  ),
};
