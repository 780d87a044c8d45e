/** German words that say nothing about the matter: function words, courtesies and helpers; lower case. */
export const GERMAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei
beim bereits bin bis bisher bist bitte bitten da dabei dadurch dafür dagegen daher dahin damals damen damit
danach daneben dank danke dann daran darauf daraus darf darin darum darüber das dass davon dazu daß dein deine
deinem deinen deiner dem den denen denn dennoch der deren derer des deshalb dessen desto dich die dies diese
diesem diesen dieser dieses dir doch dort du durch dürfen eben ein eine einem einen einer eines einfach einige
einigem einigen einiger einiges einmal endlich er erst erste es etwa etwas euch euer eure frau freundliche
freundlichen für ganz gar geehrte geehrten geehrter gegen gern gerne gewesen gibt ging gruß grüße grüßen gut
guten hab habe haben hallo hat hatte hatten her herr herren hier hin hinter hätte hätten ich ihm ihn ihnen ihr
ihre ihrem ihren ihrer ihres im immer in indem innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch
jemand jene jenem jenen jener jenes jetzt kann kannst kaum kein keine keinem keinen keiner keines konnte
konnten können könnte könnten lassen leider liebe lieber mal man manche manchem manchen mancher mehr mein
meine meinem meinen meiner meines mich mir mit mochte muss musste mussten muß möchte möchten müssen nach
nachdem natürlich neben nein nicht nichts nie niemand noch nochmal nun nur nämlich ob oder ohne paar per sagen
sagt sagte schon schreiben sehr sei sein seine seinem seinen seiner seines seit seitdem sich sie sind so
sobald sogar solche solchem solchen solcher soll sollen sollte sollten somit sondern sonst sowie statt trotz
trotzdem um und uns unser unsere unserem unseren unserer unter usw viel viele vielen vom von vor vorher wann
war waren warum was weder weg wegen weil weiter weitere welche welchem welchen welcher welches wenig wenn wer
werde werden wie wieder wieso will wir wird wirklich wo wollen wollte wollten womit worden wurde wurden
während wäre wären würde würden z zu zum zur zwar zwei zwischen über
`
    .trim()
    .split(/\s+/),
);
