/** Given names that nearly always belong to men. From general knowledge: common names in English-speaking countries, with others of the wider world; no list was copied. */
export const MALE_GIVEN_NAMES = `
Aaron Abdul Abdullah Abe Abel Abhishek Abraham Ace Adam Adamu Addison Ade Adil Aditya Adnan Adolf Adonis Adrian Adrien
Ahmad Ahmed Aidan Ajay Akira Akon Akshay Al Alain Alan Alasdair Albert Alberto Alden Aldo Aldis Alec Aled Alejandro Alek
Aleksandar Aleksander Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alf Alfie Alfonso Alfred Alfredo Ali
Alistair Allan Allen Alonzo Alphonse Alton Alvaro Alvin Amadou Ambrose Amir Amitabh Amos Anders Anderson Andre Andrea Andreas
Andrei Andres Andrew Andrey Andrzej Andy Aneurin Angelo Angus Anil Ansel Anson Anthony Antoine Anton Antonio Antony Anwar
Apollo Archer Archibald Archie Ari Armand Armando Armie Arnaud Arnie Arno Arnold Arshad Arsenio Art Artem Arthur Arturo
Arun Asa Asher Ashton Atticus Aubrey August Augustine Augustus Austin Avi Axel Ayrton Aziz Aziz Babatunde Bailey Baker
Barack Barney Baron Barrett Barron Barry Bart Bartholomew Bashir Basil Bastian Beau Beck Ben Benedict Benicio Benito Benjamin
Benji Bennett Benny Benoit Bernard Bernardo Bernie Bert Bertie Bertrand Bharat Bill Billy Bjorn Blaine Blake Bo Bob Bobby
Bodhi Boris Boyd Brad Braden Bradford Bradley Brady Bram Brandon Branden Braxton Brayden Brendan Brendon Brent Brenton Bret
Brett Brian Brock Brody Bronson Brooks Bruce Bruno Bryan Bryant Bryce Bryson Bubba Buck Bud Buddy Burt Buster Byron Caden
Cal Caleb Callum Calum Calvin Camden Cameron Carl Carlo Carlos Carlton Carmelo Carson Carter Cary Casey Casper Cassius Cecil
Cedric Cem Cesar Chad Chadwick Chance Chandler Channing Charles Charlie Chase Chaske Chaz Chester Chet Chevy Chico
Chip Chiwetel Chris Christian Christiano Christof Christoph Christophe Christopher Chuck Cillian Clarence Clark Claude
Claudio Clay Clayton Clemens Clement Cliff Clifford Clifton Clint Clinton Clive Clyde Cody Colby Cole Colin Colm Colman
Colt Colton Conan Conor Connor Conrad Corbin Corey Cormac Cornelius Cornell Cory Cosmo Craig Cris Cristian Cristiano Cristobal
Cruz Cuba Curt Curtis Cyril Cyrus Dale Dallas Dalton Damian Damien Damon Dan Dana Dane Daniel Daniele Danilo Danny Dante Darius
Darnell Darragh Darrell Darren Darrin Darryl Darwin Daryl Dave Davey David Davide Davis Dax Daymond Deacon Dean Declan Deepak
Delroy Demetrius Dempsey Denis Dennis Denny Denzel Derek Dermot Derrick Des Desmond Dev Devin Devon Dexter Didier Diego Dierks
Dieter Dick Digby Dimitri Dinesh Dion Dirk Diego Dmitri Dmitry Dominic Dominick Don Donald Donnie Donny Donovan Dorian Doug
Dougie Douglas Drake Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Eamonn Earl Ed Eddie Edgar Edmund Edoardo Eduardo
Edward Edwin Efe Egon Eli Elia Elias Elijah Elio Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel Emeka Emerson Emil Emile
Emilio Emir Emmanuel Emmet Emmett Emraan Engelbert Enrico Enrique Enzo Eoin Ephraim Eric Erich Erick Erik Ernest Ernesto Ernie
Errol Ervin Erwin Esteban Ethan Etienne Eubie Eugene Evan Everett Ewan Ezekiel Ezra Fabio Fabrice Fabrizio Farhan Fawad
Faisal Federico Felipe Felix Ferdinand Fergus Fernando Fidel Fikayo Finlay Finley Finn Finneas Flavio Florian Floyd Forest
Forrest Fabian Francesco Francis Francisco Franck Franco Francois Frank Frankie Franklin Franz Fraser Fred Freddie Freddy Frederic
Frederick Frederik Fredrik Fritz Fyodor Gabe Gabriel Gael Gareth Garfield Garrett Garrison Garry Garth Gary Gaston Gaurav Gavin
Gene Geoff Geoffrey George Gerald Gerard Gerardo Gerhard Germain Gerry Gethin Giacomo Giancarlo Gianluca Gianni Gideon Gil Gilbert
Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen Glenn Goran Gordon Govinda Grady Graeme Graham Grant Greg Gregg Gregor Gregory
Grey Griff Griffin Guido Guillaume Guillermo Gunnar Gus Gustav Gustavo Guy Hakeem Hakim Hal Hamilton Hamish Hamza Hank Hans
Hansel Harald Hari Harlan Harley Harold Harris Harrison Harry Harvey Hasan Hassan Hayden Hayes Heath Hector Heinrich Helmut
Hendrik Henri Henrik Henry Herb Herbert Herbie Heriberto Herman Hermann Hideo Hiro Hiroshi Hrithik Howard Howie Hozier Hubert
Hugh Hugo Humphrey Hunter Hussein Ian Ibrahim Idris Ignacio Igor Ike Ilya Imran Ioan Iosif Ira Irfan Irv Irving Irwin Isaac
Isaiah Ishaan Ishmael Ismael Israel Ivan Ivor Jace Jack Jackson Jacob Jacques Jaden Jagger Jai Jaime Jair Jake Jakob Jakub Jalen
Jamaal Jamal James Jamie Jan Jared Jarrett Jarvis Jason Jasper Javed Javier Jax Jay Jayden Jaylen Jayson Jean-Claude
Jean-Luc Jean-Paul Jeb Jed Jedward Jeff Jefferson Jeffery Jeffrey Jensen Jerald Jeremiah Jeremy Jermaine Jerome Jerry
Jesse Jesus Jet Jim Jimmie Jimmy Joachim Joao Joaquin Joaquim Jock Jody Joe Joel Joey Johan Johann Johannes John Johnnie
Johnny Jojo Jon Jonah Jonas Jonathan Jonathon Jonny Jordan Jordi Jorge Jose Josef Joseph Josh Joshua Josiah Juan Judah Judd
Jude Jules Julian Julien Julio Julius Jun Junior Jurgen Jussie Justin Kai Kal Kamal Kane Kanye Karan Kareem Karim Karl Kartik
Kaspar Kato Kazuo Keanu Keegan Keenan Kei Keith Kellan Kelsey Kelvin Ken Kendrick Kenji Kenneth Kenny Kent Kenton Kerry
Kevin Khaled Khalid Kid Kiefer Kieran Kieron Kim Kingsley Kip Kirby Kirk Kit Klaus Kobe Kofi Kouji Kris Kristoff Kristian
Kristof Kunal Kurt Kwame Kyle Kylian LL LaKeith Lachlan Lance Landon Lane Larry Lars Laurence Laurent Laurie Lawrence
Lazlo Lee Leif Leigh Leighton Leland Len Lennie Lennon Lennox Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Les
Lester Levi Lewis Lex Liam Liev Lil Linus Lionel Llewellyn Lloyd Logan Loic Lorenzo Lorne Lou Louie Louis Lowell Luc Luca Lucas
Lucian Luciano Lucien Luciano Ludacris Ludo Ludovic Ludwig Luigi Luis Luka Lukas Luke Luther Lyle Lyndon Mac Macaulay
Machine Mack Maddox Mads Magnus Mahershala Mahmoud Maksim Malachi Malcolm Malik Maluma Mandeep Manfred Manish Manny Manu
Manuel Marc Marcel Marcello Marco Marcos Marcus Marek Mario Marius Mark Markus Marlon Marlowe Marquis Mars Marshall Martin
Marty Marvin Mason Massimo Mat Mateo Mathew Mathias Mathieu Matias Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max
Maxim Maximilian Maximo Maxwell Maynard Mehdi Mehmet Mel Melvin Memphis Micah Michael Michal Michel Mick Mickey Miguel Mike
Mikel Mikhail Miko Miles Milan Milo Milton Misha Mitch Mitchell Mo Moe Mohamed Mohammad Mohammed Mohit Moises Monty Mordechai
Morgan Moritz Morris Mort Moses Moshe Muhammad Murray Mustafa Myles Nacho Nasir Nas Nat Nate Nathan Nathaniel Naveen Navjot
Neal Ned Neil Nelson Nestor Neville Newt Niall Nicholas Nick Nicky Nico Nicolas Niels Nigel Nikhil Niklas Nikolai
Nikolaj Niles Nils Nipsey Noah Noel Nolan Norbert Norman Norris Odell Ojani Ola Olaf Oleg Oliver Olivier Ollie Olly Omar Omari
Omarion Orlando Orson Osama Oscar Oskar Osman Osvaldo Oswald Otis Otto Owen Ozzie Ozzy Pablo Pankaj Paolo Paris Parker Pascal
Pat Patrick Patrik Paul Paulo Pavel Pax Pearce Pedro Percy Perez Perry Pete Peter Petr Peyton Phil Philip Philippe Phillip
Phineas Pierce Pierre Pieter Pio Pierce Prabhas Prince Preston Prakash Psalm Quentin Quincy Quinn Quinton Raekwon Rafael Rafe
Raffi Raheem Rahim Rahul Raj Rajesh Rajiv Rajkumar Ralf Ralph Rami Ramiro Ramon Ramsay Ranbir Randall Randolph Randy Rangel
Ranveer Raoul Raphael Rashad Rashid Ravi Ray Raymond Reed Reg Regé-Jean Reggie Reginald Reid Reinhard Rembrandt Remy Rene Reuben
Rex Reynaldo Rhys Ric Ricardo Riccardo Rich Richard Richie Rick Rickey Ricky Rico Ridley Rio Rishi Ritchie River Riz Rob
Robbie Robert Roberto Robin Rocco Rocky Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolf Roman Rome
Romeo Romain Ron Ronald Ronan Ronnie Rory Ross Rowan Roy Royce Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Rusty Ryan
Ryder Sacha Sachin Said Saif Saint Salim Salman Salvador Salvatore Sam Samir Sammy Samson Samuel Sanjay Santiago Santino Santos
Saul Savion Scooter Scott Scottie Sean Sebastian Semyon Serge Sergei Sergey Sergio Seth Shah Shahid Shahrukh Shane Shannon Shaquille
Shaun Shawn Shay Shemar Shia Shiloh Shinzo Sid Sidharth Sidney Siegfried Sigmund Silas Silvio Simon Sinclair Sidd Skeet Sky Slash Sly
Snoop Sol Solomon Sonny Sofiane Spencer Spike Stan Stanislav Stanley Stavros Stefan Stefano Stellan Sterling Steve Steven
Stevie Stewart Sting Stokely Stone Stormzy Stuart Sufjan Sultan Sunil Suresh Sven Sylvester Tadashi Taika Taio Takashi Takeshi
Tarek Tariq Tate Taye Taylor Ted Teddy Terence Terrance Terrell Terrence Terry Tex Thabo Thad Thaddeus Theo Theodore Thiago
Thierry Thom Thomas Thor Thornton Tim Timbaland Timothee Timothy Titus Tobey Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Topher
Torin Trace Travis Tré Trent Trenton Trevor Trey Tripp Tristan Troy Truman Ty Tyga Tyler Tyrell Tyrese Tyrone Tyson Ulrich
Ulysses Umar Usain Usman Uwe Vaclav Val Valentin Van Vance Varun Vaughn Vernon Vic Vicente Vicky Victor Vidal Vijay Vikram Viktor Vin
Vince Vincent Vincenzo Ving Vinnie Virat Virgil Vitaly Vito Vladimir Vlad Volodymyr Wade Waldo Walid Walker Wallace Wally
Walt Walter Ward Warren Warwick Waylon Wayne Wendell Werner Wes Wesley Weston Wiley Wilbur Wilfred Will Willem William Willie Willis
Wilmer Wilson Win Winston Wolf Wolfgang Woody Wyatt Wyclef Xander Xavi Xavier Yann Yannick Yash Yasser Yusuf Yuri Yusuf Yves Zac
Zach Zachary Zachery Zack Zain Zak Zane Zayn Zayed Zaid Zeke Zeb Zeus Zlatan Zoltan Zubin`;
