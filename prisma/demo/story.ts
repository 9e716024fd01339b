/** Why: the demo newsroom's article. People, bodies, places and sources are invented; the errors in it are planted. */

export const demoTitle = 'Water board rules out a pause in well closures';

/** Markdown, as somebody would paste it: 400 to 600 words. */
export const demoStory = `# ${demoTitle}

*Demonstration: contains planted errors*

By Nadia Oyelaran

The Lodmere Water Board will not pause the closure of private wells in the Arrow Valley, its director said on Tuesday, turning down an appeal by orchard growers who want to wait until the harvest is in.

In an interview with the Lodmere Gazette, Marta Quill, who has led the board since 2019, dismissed the call for a truce.

“They asked for a pause in 2021, and they were given one,” Quill said. “They used it to drill 140 more wells.”

The board has closed 312 wells since January, 26 percent more than in the same months of last year, its quarterly report says. The target for the year is 900. For the first time, the closures take in the upper valley, where growers have drawn water since the 1950s.

“The river does not negotiate,” said Quill. “Some of these people sell the water on, and everybody in the valley knows it.”

Growers reject that. Tomas Ferrand, who chairs the Arrow Valley Growers’ Union, said that no member had ever sold a drop. The union speaks for 64 of the valley’s 71 orchards.

An earlier attempt to close wells, near the village of Stoke Arrow, ended on 14 May 2022 in a scuffle that left three people hurt. The board did not say when its crews would return there.

Quill also ruled out paying growers for the wells they lose. A study is to find out which crops could do with less water, she said, but she gave no date for it.

> “No tienen sed, tienen prisa,” a foreman told the Gazette: “They are not thirsty, they are in a hurry.”

## Where the water goes

The Arrow has lost 38 percent of its summer flow since 1990, from 21 to 14 cubic metres a second. Three measures are in force this summer:

- no watering between 10:00 and 18:00
- a meter on every well deeper than 20 metres
- a fine of 4,000 crowns for a broken seal

Lake Arrow, at 31 square kilometres the largest in the province, stood two metres below its mark in August.

## Analysis

Closing wells is cheap, and it shows at once. It does not touch the larger loss. Leaking canals swallow 45 percent of what the valley takes from the river, according to a survey by the University of Lodmere, and mending them would take nine years at the present pace. Unless that changes, growers will have little choice but to drill again.

The dispute could cost Quill her post. She is the only head of a provincial water board who is elected rather than appointed, and the next vote is in October 2027. Two of her three predecessors left early, both of them over wells.

The province of Lodmere has quarrelled over water for as long as it has kept records. This quarrel will not be the last.
`;
