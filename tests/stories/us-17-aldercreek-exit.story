== a1 | Soap Circle | 2024-03-19T16:00:00Z | Marguerite Fontane to leave "Alder Creek" after 31 years
An era is ending in daytime television: Marguerite Fontane is giving up the part of Victoria Stanhope on "Alder Creek." ^1
The network confirmed on Tuesday that she has taped her last scenes. ^2 They will be shown on April 26. ^3
"I've buried six husbands on this show, and I loved every one of them," said Fontane, 68. ^4
She joined the cast in February 1993 for what was supposed to be a run of 13 weeks. ^5 She has won four Daytime Emmys, the last in 2017. ^6
The actress wants to spend more time in Maine, where her daughter, Colette, opened an inn last summer. ^7 The role will not be recast. ^8

== a2 | Daytime Confidante | - | Goodbye, Victoria!
Nobody slapped like Victoria Stanhope. After more than three decades her interpreter is hanging up the shoulder pads. ^1
Viewers will see Marguerite Fontane for the last time late next month, according to the executive producer, Hal Dressner. ^2 "There is no Victoria without Marguerite, so there won't be one," he said. ^3
In 1993 Fontane was hired for a mere 13 weeks, as the villain in a story about a poisoned well. ^4 She stayed for some 3,900 episodes, through two heart attacks, one coma and an evil twin. ^5
The four-time Emmy winner had pneumonia in real life in 2021 and was absent for two months. ^6

== a3 | Bar Harbor Beacon | 2024-04-25T09:00:00Z | Soap star swaps Los Angeles for Down East
Tomorrow evening a few dozen guests at the Gull House, an inn at Bass Harbor, will watch a television show together with its star. ^1
Marguerite Fontane, 68, ends her run as Victoria on "Alder Creek" on Friday. ^2 She has already moved into a cottage behind the inn, which belongs to her daughter, Colette Marsh. ^3
"I've buried six husbands on this show," she said, pouring coffee. ^4 "Here I only bury lobster shells."
Marsh opened the house, with nine rooms, in July. ^5
The cottage has a view of the lighthouse, and the lobsterman next door, who has never seen an episode, calls her Maggie.

== a4 | Broadcast Digest | - | "Alder Creek" draws its largest audience since 2016
More than 2.8 million people tuned in when Marguerite Fontane took leave of "Alder Creek" on April 26. ^1
In her final scene Victoria drives out of town in a convertible, in the dress she wore on her first day in 1993. ^2
The part is not going to be filled again, the network has said. ^3 Fontane's colleague Royce Tillman, who has been on the show since 1989, has renewed his contract until 2026. ^4
A week earlier 2.1 million had watched. The record of the series dates from November 1995, when 9.4 million saw the fire at the cannery.

== facts
- Marguerite Fontane / age | age | agree | 68 @ a1.4 a3.2
- last episode / day | date | refine | 2024-04-26 @ a1.3 a3.2 a4.1 | late next month @ a2.2
- Marguerite Fontane / time on show | duration | refine | after more than three decades @ a2.1 | since February 1993 @ a1.5 | 1993 @ a2.4 a4.2
- Marguerite Fontane / first contract | duration | agree | 13 weeks @ a1.5 a2.4
- Marguerite Fontane / Emmys | count | agree | 4 @ a1.6 a2.6
- Marguerite Fontane / on husbands | quote | refine | "I've buried six husbands on this show, and I loved every one of them" @ a1.4 | "I've buried six husbands on this show" @ a3.4
- role / name | name | refine | Victoria Stanhope @ a1.1 a2.1 | Victoria @ a3.2 a4.2
- role / recasting | status | agree | will not be recast @ a1.8 a2.3 a4.3
- daughter / name | name | refine | Colette @ a1.7 | Colette Marsh @ a3.3
- inn / opened | date | refine | last summer @ a1.7 | July @ a3.5
- inn / place | place | refine | Maine @ a1.7 | Bass Harbor @ a3.1
