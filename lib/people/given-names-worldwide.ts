/** Given names of Africa, Asia, Latin America, and northern and eastern Europe, marked f or m. From general knowledge. */
export const FEMALE_GIVEN_NAMES_WORLDWIDE = `
Abena Adanna Adwoa Agnieszka Ai Akosua Ama Amaka Amma Anitta Anushka Apsara Araceli Aroa Asha Ayodele Azadeh Belen
Beyoncé Blessing Bukola Carolina Catalina Chiara Chidinma Chinwe Chiyo Dilara Ebru Edyta Ekaterina Elnaaz Emi Eniko Esra
Ewa Fatma Fadia Farida Folake Fumiko Funke Gabriela Genevieve Ghada Golshifteh Gong Hae-soo Hande Hana Haruka Hatice Hema
Hitomi Huma Hye-kyo Hye-rim Ileana Ingeborg Itziar Itzel Ivete Jacqueline Jadwiga Jelena Ji-eun Jisoo Jiwoo Joanna Juhi Kajol
Kalki Kangana Karolína Katarzyna Katrina Kavita Keiko Kiran Kirti Kriti Lakshmi Lata Leïla Lerato Ludmila Lupe Luz Madhuri
Mahira Małgorzata Malaika Malgorzata Manushi Marija Marisol Mariya Mayumi Meena Michiko Milica Mina Mouni Naina Nana Naoko
Narges Nargis Nayanthara Nayeon Nazanin Nneka Ngozi Nomvula Noor Nour Nusrat Olena Omotola Oluchi Paoli Pooja Rakul Rani
Rashmika Ratna Raveena Rosalía Rosé Ruchi Rukmini Rupal Sakura Samantha Sara Sayuri Seema Shabana Shakuntala Shilpa Shraddha
Simran Sita Sneha Soo-ah Soo-hyun Sridevi Sunita Sushmita Swara Taapsee Tabu Tanuja Tiwa Trisha Twinkle Urmila Urvashi Vaani
Vidya Wangari Xuxa Yamila Yemi Agneta Anneke Carice Famke Femke Hedwig Ida Ilsa Ilse Inga Jolanda Katharina Liesl Lotte Marijke Ronja Sanne Signe Sigrid Solveig Sunniva Thora Tove Vesna Ylva
Jasna Ivanka Danica Zrinka Nadezhda Lyudmila Oxana Daryna Ruslana Alyona Polina Nastya Anastasiya Yuna Yoon-ah Ye-jin Zainab Zeenat Zehra Ziyi Zofia`;
export const MALE_GIVEN_NAMES_WORLDWIDE = `
Aamir Aarav Abhay Ajith Akshaye Allu Aman Aleksandr Amr Anirudh Arbaaz Arijit Arjun Arman Asif Ashok Ayushmann Baahubali Bashar
Benedito Bobby Bogdan Boman Boubacar Byung-hun Cheng Chidi Chiranjeevi Chinedu Chow Chukwuemeka Daiki Davido Dev Dhanush Dilip
Dinesh Donnie Dulquer Emeka Enock Eun-woo Fahadh Farhad Feroz Gael Gerard Ghulam Giannis Hae-il Haruki Hayao Hidetoshi Himesh Hugo
Hyun-bin Hyun-joong Irrfan Jackky Jackie Ji-hoon Ji-sub Jin Jisung Jiro Joji Joon-ho Jong-suk Jun-ho Jungkook Kabir Kamal Kang-ho
Kapil Kenta Ki-woo Kim Kishore Krzysztof Kunle Kwaku Lasha Lionel Luan Maciej Mahesh Mahendra Mammootty Manoj Marcin Michał Min-ho
Mithun Mohanlal Mukesh Nagarjuna Namjoon Nana Nani Naseeruddin Nawazuddin Neymar Nitin Obi Ojas Olamide Omkar Oluwaseun Om Orhan
Osamu Pawan Paweł Piotr Pawel Puneeth Radoslav Rafa Rajinikanth Rajkummar Rakesh Ram Ramesh Randeep Ratan Ritesh Riteish Robinho
Ronaldinho Ryuichi Salif Sanjiv Satoshi Sandeep Seo-joon Seung-gi Shah Shashi Shatrughan Shinya Shreyas Siddharth Sidhu Sonu
Soo-hyun Subhash Sushant Suga Sunny Suriya Tae-hyung Taehyung Takeshi Tenoch Tiger Tobi Toshiro Vicky Vijay Vinod Vivek Wael Wasim
Wiktor Wizkid Won-bin Woo-bin Woo-sung Xi Yang Yao Yash Youssou Bas Bjarne Bohdan Dusan Jesper Jiri Joost Kjell Lasse Luka Milos Novak Oleh Pim Rutger Ruud Sander Stig Sverre Taras Thijs Tor Zdenek
Andriy Bogdan Dejan Goran Miroslav Nikola Slobodan Stjepan Vuk Zoran Yusaku Zakir Zayed Zbigniew Zinedine`;
