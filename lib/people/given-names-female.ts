/** Given names that nearly always belong to women. From general knowledge: common names in English-speaking countries, with others of the wider world; no list was copied. */
export const FEMALE_GIVEN_NAMES = `
Abby Abigail Ada Adaeze Adela Adelaide Adele Adelina Adriana Adrianne Adrienne Agatha Agnes Agnieszka Aicha
Aida Aileen Aimee Aisha Aishwarya Alaia Alana Alanis Alanna Alba Alejandra Alena Alessandra Alessia Alexa
Alexandra Alexandria Alexia Alexis Ali Alice Alicia Alina Aline Alisha Alison Alissa Aliyah Aliza Allegra Allie
Allison Allyson Alma Alyssa Alyson Amal Amalia Amanda Amara Amaya Amber Amelia Amelie America Amina Amira Amrita
Amy Ana Anastasia Andie Andrea Angela Angelica Angelina Angelique Angie Anika Anita Aniyah Anja Anjali Ann Anna
Annabel Annabella Annabelle Annalise Anne Anneliese Annette Annie Annika Anouk Antoinette Antonella Antonia Anushka
Anya April Apple Araminta Arabella Aretha Ariadne Ariana Ariane Arianna Ariel Ariella Arlene Arwen Ashanti Ashlee
Ashleigh Ashley Ashlyn Asia Astrid Athena Aubrey Audra Audrey Audrina Aurelia Aurora Autumn Ava Aya Ayesha Ayumi
Azealia Azura Babs Barbara Barbra Bea Beatrice Beatrix Beatriz Becca Beckett Becky Belinda Bella Belle Bernadette
Bernice Bertha Beryl Bess Bessie Beth Bethan Bethany Bethenny Betsy Bette Bettie Betty Beulah Beverley Beverly Bianca
Billie Bindi Birdie Birgit Blair Blake Blanca Blanche Blythe Bonnie Brandi Brandy Breanna Bree Brenda Briana Brianna
Brianne Bridget Bridgette Brie Brielle Brigid Brigitte Brit Britney Britt Brittany Brittney Bronwyn Brooke Brooklyn
Bryce Caitlin Caitlyn Cali Calista Callie Cameron Camila Camilla Camille Candace Candice Candis Candy Cara Carey
Carina Carla Carley Carlotta Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carys Casey Cassandra Cassidy
Cassie Cate Catherine Cathleen Cathy Catriona Cecelia Cecilia Cecily Celeste Celia Celina Celine Chanel Chantal
Chantelle Charlene Charli Charlize Charlotte Charmaine Chelsea Cher Cherie Cheryl Cheyenne Chiara Chimamanda Chloe
Chrissy Christa Christiane Christie Christina Christine Christy Ciara Cindy Claire Clara Clare Clarissa Claudette
Claudia Clementine Cleo Coco Colette Colleen Connie Constance Consuelo Cora Coral Coretta Corinne Cornelia Courteney
Courtney Cressida Cristina Crystal Cynthia Dagmar Daisy Dakota Dalia Daniela Daniella Danielle Daphne Dara Darcey
Darcy Daria Darlene Davina Dawn Dayana Deanna Debbie Deborah Debra Dee Deepika Deidre Deirdre Delia Delilah Delta
Demi Denise Destiny Devi Diana Diane Dianna Dianne Dina Dinah Dionne Dixie Dolly Dolores Dominique Donatella Donna
Dora Doreen Doris Dorit Dorothy Dove Drew Dua Duffy Ebony Edie Edith Edna Eileen Elaine Eleanor Elena Eliana Elin
Elisa Elisabeth Elise Elisha Eliza Elizabeth Ella Elle Ellen Ellie Eloise Elsa Elsie Elvira Ember Emelia Emerald Emilia
Emilie Emily Emma Emmanuelle Emmeline Emmy Erica Erika Erin Esme Esmeralda Esperanza Estelle Esther Etta Eugenia
Eugenie Eunice Eva Evan Evangeline Evangelista Eve Evelyn Evie Faith Fannie Farah Farrah Fatima Fatou Faye Felicia
Felicity Fergie Fern Fernanda Fifi Finola Fiona Fleur Flora Florence Florentina Frances Francesca Francine Franca
Freida Freja Freya Frida Frieda Gabriela Gabriella Gabrielle Gail Gal Gayle Gemma Genevieve Georgette Georgia
Georgiana Georgie Georgina Geraldine Geri Germaine Gertrude Ghislaine Gia Giada Gianna Gigi Gillian Gina Ginger
Ginnifer Giovanna Gisele Giselle Gisela Gita Giulia Giuliana Gladys Glenda Glennie Gloria Golda Goldie Grace Gracie
Greta Gretchen Gretel Guadalupe Gugu Gwen Gwendolen Gwendolyn Gwyneth Hadley Hailee Hailey Haley Halle Halima Halsey
Hana Hanna Hannah Harlow Harper Harriet Hattie Hayley Hazel Heather Hedy Heidi Helen Helena Helene Helga Henrietta
Hermione Hilaria Hilary Hilda Hillary Holly Hoda Honor Hope Iggy Ilana Iman Imelda Imogen India Indira Ines Ingrid
Irene Irina Iris Irma Isabel Isabela Isabella Isabelle Isha Isis Isla Ivana Ivanka Ivy Jacinda Jackie Jaclyn
Jacqueline Jacquelyn Jada Jade Jaime Jana Jane Janelle Janet Janice Janine Janis Jasmin Jasmine Jayne Jean Jeanette
Jeanine Jeanne Jemima Jen Jena Jenelle Jenifer Jenna Jennie Jennifer Jenny Jerry Jess Jesse Jessica Jessie Jill Jillian
Jo Joan Joanna Joanne Joely Jocelyn Jodi Jodie Jody Johanna Jolene Josefina Josephine Josie Joss Joy Joyce Juanita Judi
Judith Judy Julia Juliana Julianna Julianne Julie Juliet Juliette June Juno Justina Justine Kaia Kaitlin Kaitlyn Kaley
Kali Kalpana Kamala Kara Kareena Karen Karin Karina Karla Karlie Karolina Karrie Kasia Kat Katarina Kate Katelyn
Katerina Katharine Katherine Kathie Kathleen Kathryn Kathy Katie Katja Katrina Katrine Katy Kay Kaya Kayla Kaylee
Keira Kelis Kelly Kelsea Kelsey Kendall Kendra Kenya Keri Kerry Kesha Keyshia Khadija Khloe Kiara Kiera Kiernan Kiki
Kim Kimberley Kimberly Kimora Kira Kirsten Kirstie Kirsty Kris Krista Kristen Kristi Kristin Kristina Kristine
Kristy Krysten Krystal Kyla Kylie Kyra LaToya Lacey Laila Lana Lara Larisa Larsa Latoya Laura Laurel Lauren
Laurene Laurie Lavinia Layla Lea Leah Leanne Leela Leigh-Anne Leila Leilani Lena Lenka Lenora Leona Leonie Leonor
Leslie Lesley Leticia Letitia Lexi Lia Liana Libby Lila Lili Lilian Liliana Lilibet Lilith Lillian Lillie Lily Lina
Linda Lindsay Lindsey Lindy Linnea Lisa Lisbeth Lita Liv Livia Liz Liza Lizzie Lizzo Lois Lola Lora Lorde Loretta Lori
Lorna Lorraine Lottie Lou Louisa Louise Lourdes Luann Lucia Luciana Lucie Lucille Lucinda Lucy Ludivine Luisa Lulu Luna
Lupita Lydia Lyn Lynda Lynette Lynn Lynne Mabel Mackenzie Maddie Madeleine Madeline Madelyn Madison Madonna Mae
Maeve Magdalena Maggie Maia Maisie Malala Malia Malin Mallika Mallory Mandy Mara Marcela Marcella Marcia Margaret
Margarita Margaux Margery Margherita Margo Margot Marguerite Maria Mariah Mariam Marian Mariana Marianne Maribel
Marie Mariel Mariella Marietta Marilyn Marina Marion Mariska Marisa Marisol Marissa Marjorie Marla Marlena Marlene
Marley Marsha Marta Martha Martina Mary Maryam Mary-Kate Mary-Louise Matilda Matilde Maude Maura Maureen Maxine
Maya Mayim Meadow Meera Meg Megan Megyn Meghan Mehgan Mei Melania Melanie Melina Melinda Melissa Melody Mercedes Mercy
Meredith Merle Meryl Mia Michaela Michele Michelle Mila Mildred Milena Miley Millicent Millie Milly Mimi Mina Mindy
Minka Minnie Mira Miranda Mireille Miriam Mitzi Moira Mollie Molly Mona Monica Monika Monique Morgana Morgan
Moya Muriel Mya Myleene Myra Myrtle Nadia Nadine Nahla Nancy Nandi Naomi Nastassja Natalia Natalie Natascha Natasha
Nathalie Naya Neelam Neha Nell Nella Nellie Nena Neve Nia Nicola Nicole Nicolette Nicki Nigella Nikita Nikki Nina
Nikita Noa Noelle Noemi Nola Nora Norah Noreen Norma North Nyla Oksana Octavia Odette Olga Olive Olivia Olympia
Oona Oprah Ophelia Orla Ottilie Padma Paige Paloma Pamela Pandora Paola Paris Parineeti Parker Patience Patricia
Patsy Patti Pattie Patty Paula Paulina Pauline Payton Pearl Peggy Penelope Penny Persephone Petra Philippa Philomena
Phoebe Phylicia Phyllis Pia Piper Pippa Pixie Polly Poppy Portia Posh Precious Preity Princess Priscilla Priya
Priyanka Prudence Queen Quinn Rachael Rachel Raissa Ramona Rana Rania Raquel Raven Rayna Reba Rebecca Rebekah Reese
Regina Rekha Renata Renee Reva Rhea Rhian Rhiannon Rhonda Rihanna Riley Rina Rita Roberta Robin Robyn Rochelle Romola
Romy Rooney Rosa Rosalia Rosalie Rosalind Rosalyn Rosamund Rosanna Rosanne Rosario Rose Roseanne Rosella Rosemarie
Rosemary Rosie Roxana Roxanne Roxy Ruby Rue Rumer Ruth Saara Sabina Sabrina Sade Sadie Saffron Sage Saira Sally
Salma Samantha Samira Sandra Sandy Sanjana Saoirse Sara Sarah Sarai Sasha Saskia Savannah Scarlet Scarlett Scout
Selena Selina Selma Serena Serenity Shakira Shanna Shannen Shannon Shania Sharon Shauna Shawna Shay Shayla Sheena
Sheila Shelby Shelley Shelly Sheree Sherri Sherrie Sherry Sheryl Shiloh Shirley Shonda Shreya Sia Sidney Sienna
Sierra Sigourney Silvia Simona Simone Sinead Siobhan Sissy Sloane Snooki Sofia Soledad Solange Sondra Sonam Sonia
Sonja Sonya Sophia Sophie Soraya Stacey Stacie Stacy Stasia Stefania Stella Stephanie Stephenie Storm Stormi
Stormy Sue Suki Summer Suri Susan Susana Susanna Susannah Susie Suzanna Suzanne Suzi Suzy Svetlana Sybil Sydney
Sylvia Sylvie Tabitha Talia Tallulah Tamar Tamara Tamera Tameka Tami Tammy Tana Tanya Tara Taraji Taryn Tasha
Tatiana Tatum Taylor Tayshia Teddi Teresa Teri Terri Tess Tessa Teyana Thalia Thandie Thandiwe Thea Thelma Theresa
Therese Tia Tiana Tierra Tiffany Tilda Tilly Tina Tinashe Toni Tori Tracee Tracey Traci Tracy Tricia Trina Trinity
Trisha Trudy True Twyla Tyra Ulrika Uma Una Ursula Usha Valentina Valeria Valerie Vanessa Vanna Vaness Venus Vera
Verity Verna Veronica Vicki Vickie Vicky Victoria Viola Violet Violetta Virginia Vita Viv Vivian Viviana Vivien Vivienne
Wanda Wendi Wendy Whitney Whoopi Wilhelmina Willa Willow Wilma Winifred Winnie Winona Wynonna Xanthe Ximena Yael
Yara Yasmin Yasmine Yolanda Yoko Yovanna Yuki Yulia Yvette Yvonne Zadie Zahara Zahra Zainab Zara Zelda Zelie Zendaya
Zoe Zoey Zola Zooey Zosia Zsa Zuri Zuzana`;
