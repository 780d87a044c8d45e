/** English words that say nothing about the matter: function words, courtesies and helpers; lower case, no apostrophes. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `
a able about above across after afterwards again against ago all almost alone along already also although
always am among amongst an and another any anyhow anyone anything anyway anywhere are arent around as at back
be became because become becomes becoming been before beforehand behind being below beside besides between
beyond both but by came can cannot cant come could couldnt dear did didnt do does doesnt doing done dont down
due during each eg eight either eleven else elsewhere enough etc even ever every everyone everything
everywhere except few fifteen find first five for former formerly four from further get getting give go goes
going got had hadnt has hasnt have havent having he hello help hence her here hereafter hereby herein hereupon
hers herself hes hi him himself his how however hundred i id ie if ill im in inc indeed into is isnt it its
itself ive just keep know last latter latterly least less let lets like look looking madam made make many may
me meanwhile might mine more moreover most mostly much must my myself namely need needed neither never
nevertheless next nine no nobody none noone nor not nothing now nowhere of off often ok okay on once one only
onto or other others otherwise our ours ourselves out over own part per perhaps please put rather really
regards said same say see seem seemed seeming seems seen several she shes should shouldnt since sincerely sir
six so some somehow someone something sometime sometimes somewhere still such take tell ten than thank thanks
that thats the their them themselves then thence there thereafter thereby therefore therein theres thereupon
these they theyre theyve thing things third this those though three through throughout thru thus to today
together told too toward towards tried try trying twelve twenty two under until up upon us use used using very
via want wanted was wasnt way we well went were werent weve what whatever whats when whence whenever where
whereafter whereas whereby wherein whereupon wherever whether which while whither who whoever whole whom whose
why will with within without wont would wouldnt yes yet you your youre yours yourself yourselves youve
`
    .trim()
    .split(/\s+/),
);
