using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.ApiModels;
using StepFunctionsPS.Apis.Models;

if (args is not [var models, var target])
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/StepFunctionsPS.ApiModels -- FOLDER-OF-MODELS FILE");
    return 2;
}

var (services, operations) = (0, 0);
using var file = File.Create(target);
ApiArchive.Write(file, ModelFolder.Read(models).Select(service =>
{
    services++;
    operations += service.Value.Operations.Count;
    return service;
}));
Console.WriteLine($"{services} services with {operations:N0} operations in {file.Length:N0} bytes.");
return 0;
