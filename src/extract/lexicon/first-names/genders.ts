/**
 * First names that in news are almost always a woman's or a man's, in ASCII letters; own compilation. Names that are both
 * somewhere in the world ("Andrea", "Jean", "Nikita", "Kim", "Alex") are left out.
 */
export const FEMALE_NAMES = `
Abigail Ada Adele Adriana Agnes Aicha Aida Aisha Alejandra Alessandra Alexandra Alice Alicia Alina Alison Amalia Amanda
Amelia Amina Amy Ana Anastasia Angela Angelina Anita Anna Anne Annie Annette Antonella Antonia Ariadna Astrid Asuncion
Aurora Ayesha Barbara Beatrice Beatriz Benita Bertha Bianca Birgit Bridget Brigitte Camila Camilla Carla Carmen Carolina
Caroline Cassandra Catarina Catherine Cecilia Celeste Celia Charlotte Chiara Christina Christine Clara Claudia Conchita
Consuelo Cristina Cynthia Daniela Danielle Deborah Delphine Denise Diana Diane Dilma Dolores Dominique Dora Doris Dorothy
Ebba Edith Eileen Elaine Eleanor Elena Elif Elisa Elisabeth Elizabeth Ella Ellen Elsa Elvira Emilia Emily Emma Erika
Esperanza Esther Eugenia Eva Evelyn Fatima Fatoumata Federica Fiona Florence Francesca Francine Frida Gabriela Gabriella
Gabrielle Galina Genevieve Georgia Georgina Geraldine Gertrude Gina Giorgia Giovanna Giulia Gloria Grace Greta Gretchen
Gudrun Hadiza Halima Hannah Hanna Harriet Heidi Helen Helena Helene Helga Henrietta Hilda Hillary Ilse Imelda Indira Ines
Inga Ingeborg Ingrid Irene Irina Iryna Isabel Isabella Isabelle Jacinda Jacqueline Jane Janet Janice Jelena Jennifer
Jessica Joanna Johanna Josefina Josephine Joyce Juana Judith Julia Juliana Julie Juliet Justine Kamala Karen Karin
Karina Karolina Katarina Katherine Kathleen Kathryn Katja Katrin Katrina Khadija Kirsten Kirsti Kristina Larisa Latifa
Laura Leila Leonor Leticia Lidia Lilian Lina Linda Lisa Ljiljana Lorena Louisa Louise Lourdes Lucia Lucie Lucinda
Ludmila Luisa Lydia Lyudmila Madeleine Magdalena Maia Mairead Malala Manuela Margaret Margarita Margit Margrethe Maria
Mariam Mariana Marianne Marie Marilyn Marina Marion Marisa Marlene Marta Martha Martina Mary Mathilde Matilda Maureen
Megan Melania Melissa Mercedes Meryem Michelle Mirjana Miriam Monica Monika Nadezhda Nadia Nadine Nancy Natalia Natalie
Natasha Nicole Nina Nirmala Noor Nora Norma Olena Olga Oksana Ophelia Paloma Pamela Patricia Paula Pauline Penelope
Petra Philippa Pilar Pratibha Priscilla Priya Priyanka Rachel Raquel Rebecca Regina Renata Rita Roberta Rosa Rosalia
Rosario Rosemary Roxana Ruth Sabine Sabrina Safiya Sally Salome Samantha Sandra Sanna Sara Sarah Shakira Sharon Sheila
Shirley Sigrid Silja Silje Silvia Simone Sinead Sirimavo Siobhan Sofia Solveig Sonia Sonja Sophia Sophie Stella Stephanie
Sunita Susan Susana Susanne Svetlana Sylvia Tamara Tarja Tatiana Tatyana Teresa Theresa Therese Thelma Ursula Valentina
Valerie Vanessa Vera Veronica Veronika Victoria Viktoria Violeta Virginia Viviane Vivian Wendy Wilhelmina Yasmin Yolanda
Yulia Yvette Yvonne Zainab Zeinab Zuzana Zahra
`

export const MALE_NAMES = `
Aaron Abdallah Abdel Abdul Abdullah Abel Abraham Adam Adolfo Adrian Agustin Ahmad Ahmed Aidan Alan Albert Alberto
Alejandro Aleksandar Aleksander Aleksandr Alessandro Alexander Alexandre Alfonso Alfred Alfredo Ali Alistair Alvaro
Ambrose Anatoly Anders Andre Andreas Andrei Andres Andrew Andriy Andrzej Angus Antoine Anton Antonio Antony Anthony
Antti Anwar Archibald Arkady Arnold Arthur Artur Arturo Ashraf Augusto Augustin Bashar Benedict Benjamin Benito Bernard
Bernardo Bjorn Boris Brendan Brian Bruce Bruno Carlos Carl Cesar Charles Christoph Christopher Claudio Colin Craig
Cristiano Cyril Damian Daniel Daniil Dario David Davit Denis Dennis Desmond Diego Dieter Dimitri Dimitrios Dirk Dmitri
Dmitry Dmytro Domingo Donald Douglas Duarte Duncan Edgar Edmund Eduardo Edward Edwin Elias Emil Emiliano Emilio
Emmanuel Enrico Enrique Eric Erik Ernesto Ernst Esteban Etienne Eugene Evgeny Fabio Fahad Faisal Farid Federico Felipe
Felix Ferdinand Fernando Filippo Fidel Francesco Francis Francisco Francois Franz Frederic Frederick Fritz Gabriel Gary
Gaston Geoffrey Georg George Georges Gerald Gerard Gerhard Gerry Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gordon
Graham Gregory Guillaume Guillermo Gunther Gustav Gustavo Habib Hamid Hamza Hans Harald Harold Harry Hassan Hector
Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Hernan Hiroshi Horacio Howard Hubert Hugh Hugo Hussein
Ian Ibrahim Idriss Ignacio Igor Ilham Imran Isaac Ismail Istvan Ivan Ivo Jacek Jacob Jacques Jaime Jakob Jakub James
Jan Janos Javier Jeffrey Jens Jeremy Jerome Jeronimo Jerzy Jesus Jimmy Joachim Joao Joaquin Joe Joel Johan Johann Johannes John
Johnny Jonas Jonathan Jorge Jose Josef Joseph Joshua Juan Jules Julian Julio Julius Jurgen Justin Karl Karim Kareem Keith
Kemal Kenneth Kevin Khaled Khalid Klaus Kofi Konstantin Konstantinos Krzysztof Kwame Lars Laszlo Laurent Lawrence Lech
Leo Leon Leonard Leonardo Leonid Leopold Lionel Lorenzo Louis Lucas Luca Luciano Ludwig Luigi Luis Luiz Lukas Magnus
Mahmoud Malcolm Manfred Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus Mariano Mario Marius Marko Markus Martin
Massimo Mateo Mateusz Mathias Matteo Matthew Matthias Maurice Mauricio Maurizio Maxim Maximilian Mehmet Michael Michal
Michel Miguel Mihai Mikhail Mikheil Milan Milos Miroslav Mohamed Mohammad Mohammed Mohamud Morgan Moses Muammar Muhammad Muhammadu Mustafa
Narendra Nasser Nathan Nathaniel Nelson Nicholas Nicolas Nicolae Niels Nigel Nikola Nikolai Nikos Norbert Octavio Olaf
Ole Oleg Oleh Oleksandr Oliver Olivier Olusegun Omar Oscar Osama Oskar Oswald Otto Pablo Paolo Pascal Patrick Paul
Paulo Pavel Pawel Pedro Per Percy Peter Petr Petro Philip Philipp Philippe Pierre Pietro Piotr Radovan Radu Rafael Rahul
Rainer Ralph Ramon Ramzan Raoul Raphael Rashid Raul Raymond Recep Reginald Reinhard Ricardo Riccardo Richard Roberto
Robert Rodrigo Roger Roland Roman Romano Ronald Ruben Rudolf Rudolph Rupert Russell Sabah Saddam Said Salvador Salvatore
Samuel Saul Sebastian Serge Sergei Sergey Sergio Shigeru Shimon Shinzo Sidney Siegfried Silvio Simon Slobodan Stanislav
Stefan Stefano Stephen Steven Stewart Stuart Sven Sylvester Tadeusz Tariq Theo Theodore Thierry Thomas Timothy Tobias
Todd Tom Tomas Tomasz Tommy Tony Toshiro Umberto Usman Vaclav Vadim Valentin Valery Vasily Vernon Victor Viktor Vincent
Vincenzo Vitaly Vlad Vladimir Vladislav Volodymyr Vyacheslav Walter Warren Wilfred Wilhelm William Winston Wladyslaw
Wojciech Wolfgang Xavier Yahya Yasser Yevgeny Yitzhak Youssef Yuri Yusuf Yves Zbigniew Zoran
`
